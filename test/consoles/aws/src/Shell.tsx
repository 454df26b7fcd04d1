import AppLayout from '@cloudscape-design/components/app-layout';
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import Flashbar from '@cloudscape-design/components/flashbar';
import { useEffect } from 'react';
import { LaunchPage } from './launch/LaunchPage.tsx';
import { Navigation } from './Navigation.tsx';
import { CredentialsPage } from './pages/CredentialsPage.tsx';
import { DashboardPage } from './pages/DashboardPage.tsx';
import { InstancePage } from './pages/InstancePage.tsx';
import { InstancesPage } from './pages/InstancesPage.tsx';
import { InstanceTypesPage, KeyPairsPage, SecurityGroupsPage } from './pages/ListPages.tsx';
import { ec2Href, follow, type Route, useRoute } from './router.ts';
import { useStore } from './store.tsx';
import { TopBar } from './TopBar.tsx';

interface View {
  title: string;
  /** Between the service and the page itself. */
  trail?: { text: string; href: string }[];
  page: React.ReactNode;
  /** Forms have no side navigation open, as in the real console. */
  form?: boolean;
}

function viewOf({ view, params, service }: Route): View {
  const instances = { text: 'Instances', href: ec2Href('Instances') };
  if (service === 'iam') return { title: 'Security credentials', page: <CredentialsPage /> };
  switch (view) {
    case 'Instances':
      return { title: 'Instances', page: <InstancesPage /> };
    case 'LaunchInstances':
      return { title: 'Launch an instance', trail: [instances], page: <LaunchPage />, form: true };
    case 'InstanceDetails': {
      const id = params.get('instanceId') ?? '';
      return { title: id, trail: [instances], page: <InstancePage key={id} id={id} /> };
    }
    case 'InstanceTypes':
      return { title: 'Instance types', page: <InstanceTypesPage /> };
    case 'SecurityGroups':
      return { title: 'Security Groups', page: <SecurityGroupsPage /> };
    case 'KeyPairs':
      return { title: 'Key pairs', page: <KeyPairsPage /> };
    default:
      return { title: 'Dashboard', page: <DashboardPage /> };
  }
}

/** The frame that every page of the console stands in. */
export function Shell() {
  const route = useRoute();
  const { notifications } = useStore();
  const service =
    route.service === 'iam' ? { text: 'IAM', href: '#/security_credentials' } : { text: 'EC2', href: ec2Href('Home') };
  const view = viewOf(route);
  const where = route.service === 'iam' ? 'Global' : route.region;
  useEffect(() => {
    document.title = `${view.title} | ${service.text} | ${where}`;
  }, [view.title, service.text, where]);

  return (
    <>
      <div id="top-navigation">
        <TopBar />
      </div>
      <AppLayout
        headerSelector="#top-navigation"
        navigation={<Navigation />}
        navigationHide={view.form ?? false}
        toolsHide
        contentType={view.form ? 'form' : 'table'}
        maxContentWidth={view.form ? 1280 : Number.MAX_VALUE}
        stickyNotifications
        notifications={<Flashbar items={notifications} stackItems={notifications.length > 2} />}
        breadcrumbs={
          <BreadcrumbGroup
            onFollow={follow}
            items={[service, ...(view.trail ?? []), { text: view.title, href: location.href }]}
          />
        }
        content={view.page}
      />
    </>
  );
}
