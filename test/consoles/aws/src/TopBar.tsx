import Input from '@cloudscape-design/components/input';
import TopNavigation from '@cloudscape-design/components/top-navigation';
import { useState } from 'react';
import { credentialsHref, ec2Href, follow, navigate, useRoute } from './router.ts';
import { useStore } from './store.tsx';

const REGIONS: [code: string, name: string][] = [
  ['us-east-1', 'US East (N. Virginia)'],
  ['us-west-2', 'US West (Oregon)'],
  ['eu-west-1', 'Europe (Ireland)'],
  ['eu-central-1', 'Europe (Frankfurt)'],
  ['ap-southeast-2', 'Asia Pacific (Sydney)'],
];

const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 28"><path fill="#ff9900" d="M31 25H11a8 8 0 0 1-1.6-15.84A10.5 10.5 0 0 1 29.6 9.2 8 8 0 0 1 31 25Z"/><path fill="#fff" d="M14 19.5h13v2.200H14zm0-4.300h9v2.200h-9z"/></svg>',
)}`;

/** The dark bar: service, search, region and account. */
export function TopBar() {
  const { account } = useStore();
  const { region, service } = useRoute();
  const [search, setSearch] = useState('');
  const regionName = REGIONS.find(([code]) => code === region)?.[1] ?? region;
  return (
    <TopNavigation
      identity={{
        href: ec2Href('Home'),
        title: service === 'iam' ? 'IAM' : 'EC2',
        logo: { src: LOGO, alt: 'Console home' },
        onFollow: (event) => {
          event.preventDefault();
          navigate(ec2Href('Home'));
        },
      }}
      search={
        <Input
          type="search"
          ariaLabel="Search services"
          placeholder="Search services, features and docs"
          value={search}
          onChange={({ detail }) => setSearch(detail.value)}
        />
      }
      utilities={[
        { type: 'button', iconName: 'settings', ariaLabel: 'Settings', href: ec2Href('Home'), onFollow: follow },
        {
          type: 'menu-dropdown',
          text: `${regionName} ${region}`,
          ariaLabel: `Region: ${regionName} ${region}`,
          items: REGIONS.map(([code, name]) => ({
            id: code,
            text: name,
            secondaryText: code,
            itemType: 'action' as const,
          })),
          onItemClick: ({ detail }) => location.assign(ec2Href('Instances', '', detail.id)),
        },
        {
          type: 'menu-dropdown',
          text: account.alias,
          iconName: 'user-profile',
          title: `${account.user} @ ${account.alias}`,
          description: `Account ID: ${account.id.replace(/(\d{4})(?=\d)/g, '$1-')}`,
          items: [
            { id: 'account', text: 'Account', href: ec2Href('Home') },
            { id: 'credentials', text: 'Security credentials', href: credentialsHref() },
            { id: 'signout', text: 'Sign out', href: ec2Href('Home') },
          ],
          onItemFollow: follow,
        },
      ]}
    />
  );
}
