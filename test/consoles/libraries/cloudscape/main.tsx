import '@cloudscape-design/global-styles/index.css';
import AppLayout from '@cloudscape-design/components/app-layout';
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import HelpPanel from '@cloudscape-design/components/help-panel';
import { I18nProvider } from '@cloudscape-design/components/i18n';
import messages from '@cloudscape-design/components/i18n/messages/all.en';
import SideNavigation from '@cloudscape-design/components/side-navigation';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TopNavigation from '@cloudscape-design/components/top-navigation';
import { createRoot } from 'react-dom/client';
import { Choices } from './Choices.tsx';
import { Collections } from './Collections.tsx';
import { Fields } from './Fields.tsx';
import { Panels } from './Panels.tsx';
import { Pickers } from './Pickers.tsx';

const stay = (event: { preventDefault(): void }) => event.preventDefault();

function Page() {
  return (
    <>
      <div id="top">
        <TopNavigation
          identity={{ href: '#', title: 'Service', onFollow: stay }}
          utilities={[
            { type: 'button', text: 'Support', onClick: stay },
            {
              type: 'menu-dropdown',
              text: 'Account',
              items: [
                { id: 'profile', text: 'Profile' },
                { id: 'out', text: 'Sign out' },
              ],
            },
          ]}
        />
      </div>
      <AppLayout
        headerSelector="#top"
        navigation={
          <SideNavigation
            header={{ href: '#', text: 'Service home' }}
            onFollow={stay}
            items={[
              { type: 'link', text: 'Volumes', href: '#volumes' },
              {
                type: 'expandable-link-group',
                text: 'Networking',
                href: '#net',
                items: [{ type: 'link', text: 'Subnets', href: '#subnets' }],
              },
            ]}
          />
        }
        breadcrumbs={
          <BreadcrumbGroup
            onFollow={stay}
            items={[
              { text: 'All services', href: '#all' },
              { text: 'Resources', href: '#resources' },
              { text: 'Components', href: '#' },
            ]}
          />
        }
        tools={<HelpPanel header={<h2>Help</h2>}>Help text</HelpPanel>}
        content={
          <ContentLayout header={<Header variant="h1">Components</Header>}>
            <SpaceBetween size="l">
              <Fields />
              <Choices />
              <Pickers />
              <Collections />
              <Panels />
            </SpaceBetween>
          </ContentLayout>
        }
      />
    </>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(
  <I18nProvider locale="en" messages={[messages]}>
    <Page />
  </I18nProvider>,
);
