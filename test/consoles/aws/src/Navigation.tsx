import SideNavigation, { type SideNavigationProps } from '@cloudscape-design/components/side-navigation';
import { credentialsHref, ec2Href, follow, useRoute } from './router.ts';

function ec2Items(): SideNavigationProps.Item[] {
  const link = (text: string, view: string): SideNavigationProps.Link => ({ type: 'link', text, href: ec2Href(view) });
  return [
    link('Dashboard', 'Home'),
    { type: 'divider' },
    {
      type: 'section',
      text: 'Instances',
      items: [link('Instances', 'Instances'), link('Instance Types', 'InstanceTypes')],
    },
    {
      type: 'section',
      text: 'Network & Security',
      items: [link('Security Groups', 'SecurityGroups'), link('Key pairs', 'KeyPairs')],
    },
  ];
}

/** The navigation at the side. */
export function Navigation() {
  const { service, view } = useRoute();
  if (service === 'iam') {
    return (
      <SideNavigation
        header={{ text: 'Identity and Access Management', href: credentialsHref() }}
        activeHref={credentialsHref()}
        onFollow={follow}
        items={[
          { type: 'link', text: 'Security credentials', href: credentialsHref() },
          { type: 'divider' },
          { type: 'link', text: 'EC2', href: ec2Href('Home') },
        ]}
      />
    );
  }
  return (
    <SideNavigation
      header={{ text: 'EC2', href: ec2Href('Home') }}
      activeHref={ec2Href(view === 'InstanceDetails' ? 'Instances' : view)}
      onFollow={follow}
      items={ec2Items()}
    />
  );
}
