import { type Did, keys, takes, testLibrary, types, uploads } from '../support/library';
import type { Person } from '../support/person';

const option = (person: Person, name: string) => person.page.getByRole('option', { name, exact: true }).first();

const fields: Did[] = [
  { to: ['textbox', 'Bucket name'], says: 'In **Bucket name**, enter `logs-2026`.', act: types('logs-2026') },
  { to: ['spinbutton', 'Desired capacity'], says: 'In **Desired capacity**, enter `4`.', act: types('4') },
  {
    to: ['searchbox', 'Find logs'],
    says: 'Clear **Find logs**.',
    act: (p) => p.click(p.page.getByRole('button', { name: 'Clear search' })),
  },
  { to: ['searchbox', 'Find logs'], says: 'In **Find logs**, enter `error`.', act: types('error') },
  {
    to: ['textbox', 'Notes'],
    says: 'In **Notes**, enter the text below.',
    value: 'one\ntwo',
    act: types('one\ntwo'),
  },
  {
    to: ['textbox', 'Prompt'],
    says: 'In **Prompt**, enter `why is it slow`.',
    act: types('why is it slow'),
  },
  { to: ['button', 'Send prompt'], says: 'Click **Send prompt**.' },
  { to: ['searchbox', 'Filter volumes'], says: 'In **Filter volumes**, enter `web`.', act: types('web') },
  {
    to: ['button', 'Certificates Choose certificate'],
    says: 'In **Certificates Choose certificate**, choose the file `sample-sop.golden.md`.',
    act: uploads('Choose certificate'),
  },
  { to: ['button', 'Remove file 1'], says: 'Click **Remove file 1**.' },
  {
    to: ['button', 'Choose plan'],
    says: 'In **Choose plan**, choose the file `sample-sop.golden.md`.',
    act: uploads('Choose plan'),
  },
  { to: ['button', 'Add attribute'], says: 'Click **Add attribute**.' },
  { to: ['textbox', 'Attribute', 1], says: 'In **Attribute**, enter `owner`.', act: types('owner') },
  { to: ['button', 'Remove team'], says: 'Click **Remove team**.' },
  { to: ['button', 'Add tag'], says: 'Click **Add tag**.' },
];

const choices: Did[] = [
  {
    to: ['button', 'Region'],
    says: 'In **Region**, select **us-east-1**.',
    act: async (p, it) => {
      await p.click(it);
      await p.type('us');
      await p.click(p.page.getByRole('option').filter({ hasText: 'us-east-1' }));
    },
  },
  { to: ['button', 'Volume type'], says: 'In **Volume type**, select **io2**.', act: takes('io2') },
  {
    to: ['button', 'Volume type'],
    says: 'In **Volume type**, select **gp3**.',
    act: keys('Enter', 'ArrowUp', 'Enter'),
  },
  {
    to: ['button', 'Availability zones'],
    says: [
      'In **Availability zones**, select **zone-a**.',
      'In **Availability zones**, select **zone-c**.',
      'Press **Escape**.',
    ],
    act: async (p, it) => {
      await p.click(it);
      await p.click(option(p, 'zone-a'));
      await p.click(option(p, 'zone-c'));
      await p.press('Escape');
    },
  },
  { to: ['button', 'Remove zone-a'], says: 'Click **Remove zone-a**.' },
  {
    to: ['combobox', 'Service role'],
    says: 'In **Service role**, select **deploy-role**.',
    act: async (p, it) => {
      await p.click(it);
      await p.type('dep');
      await p.click(p.page.getByRole('option', { name: 'deploy-role' }));
    },
  },
  { to: ['checkbox', 'Detailed monitoring'], says: 'Select the **Detailed monitoring** check box.' },
  {
    to: ['checkbox', 'Detailed monitoring'],
    says: 'Clear the **Detailed monitoring** check box.',
    act: (p) => p.click(p.page.getByText('Logs more')),
  },
  { to: ['radio', 'Public'], says: 'Choose **Public**.' },
  {
    to: ['radio', 'Private'],
    says: 'Choose **Private**.',
    act: async (p) => {
      await p.page.getByRole('radio', { name: 'Public' }).focus();
      await p.press('ArrowUp');
    },
  },
  { to: ['radio', 'PostgreSQL'], says: 'Choose **PostgreSQL**.', act: (p) => p.click(p.page.getByText('Version 16')) },
  { to: ['checkbox', 'Automatic backups'], says: 'Select the **Automatic backups** check box.' },
  { to: ['slider', 'Storage'], says: 'Set **Storage** to `32`.', act: keys('ArrowRight', 'ArrowRight') },
  { to: ['button', 'Grid'], says: 'Click **Grid**.' },
  { to: ['button', 'Favorite'], says: 'Click **Favorite**.' },
  { to: ['button', 'Remove web'], says: 'Click **Remove web**.' },
  {
    to: ['combobox', 'Find instances'],
    fails: 'choosing property, operator and value leaves two selects, of which the first is missing its property',
    says: [
      'In **Find instances**, select **State**.',
      'In **Find instances**, select **=Equals**.',
      'In **Find instances**, select **running**.',
    ],
    act: async (p, it) => {
      await p.click(it);
      await p.click(p.page.getByRole('option').filter({ hasText: 'State' }).first());
      await p.click(p.page.getByRole('option').filter({ hasText: 'Equals' }).first());
      await p.click(p.page.getByRole('option').filter({ hasText: 'running' }).first());
    },
  },
];

const pickers: Did[] = [
  {
    to: ['textbox', 'Start date'],
    says: 'In **Start date**, enter `2026/12/24`.',
    act: async (p) => {
      await p.click(p.page.getByRole('button', { name: /^Choose start date/ }));
      await p.click(p.page.getByRole('dialog').getByRole('button', { name: 'Next month' }));
      await p.click(p.page.getByRole('gridcell', { name: /December 24, 2026/ }).first());
    },
  },
  { to: ['textbox', 'Start date'], says: 'In **Start date**, enter `2026/11/30`.', act: types('2026/11/30') },
  { to: ['textbox', 'Expiry'], says: 'In **Expiry**, enter `2027/01/31`.', act: types('2027/01/31') },
  { to: ['textbox', 'Backup time'], says: 'In **Backup time**, enter `04:30`.', act: types('0430') },
];

const collections: Did[] = [
  { to: ['checkbox', 'Select vol-db'], says: 'Select the **Select vol-db** check box.' },
  { to: ['checkbox', 'Select all volumes'], says: 'Select the **Select all volumes** check box.' },
  { to: ['radio', 'Snapshot of vol-web'], says: 'Choose **Snapshot of vol-web**.' },
  { to: ['checkbox', 'Cards Card vol-web'], says: 'Select the **Cards Card vol-web** check box.' },
  { to: ['button', 'Name'], says: 'Click **Name**.' },
  { to: ['button', 'Edit vol-db Size'], says: 'Click **Edit vol-db Size**.' },
  { to: ['textbox', 'New size'], says: 'In **New size**, enter `40`.', act: types('40') },
  { to: ['button', 'Submit edit'], says: 'Click **Submit edit**.' },
  { to: ['button', 'Volume actions', 1], says: 'In **vol-web**, click **Volume actions**.' },
  { to: ['menuitem', 'Attach'], says: 'Click **Attach**.' },
  { to: ['button', 'Next page'], says: 'Click **Next page**.' },
  { to: ['button', 'Page 3'], says: 'Click **Page 3**.' },
  { to: ['button', 'Volume preferences'], says: 'Click **Volume preferences**.' },
  { to: ['radio', '50 volumes'], says: 'Choose **50 volumes**.' },
  { to: ['checkbox', 'Wrap lines'], says: 'Select the **Wrap lines** check box.' },
  { to: ['button', 'Confirm'], says: 'Click **Confirm**.' },
  { to: ['button', 'Restore', 1], says: 'In **vol-db**, click **Restore**.' },
  { to: ['button', 'Expand logs logs'], says: 'Click **Expand logs logs**.' },
  { to: ['button', 'Instance state'], says: 'Click **Instance state**.' },
  { to: ['menuitem', 'More'], says: 'Click **More**.' },
  { to: ['menuitem', 'Stop'], says: 'Click **Stop**.' },
  { to: ['button', 'Like'], says: 'Click **Like**.' },
  { to: ['button', 'More actions'], says: 'Click **More actions**.' },
  { to: ['menuitem', 'Report'], says: 'Click **Report**.' },
];

const panels: Did[] = [
  { to: ['button', 'Dismiss message'], says: 'Click **Dismiss message**.' },
  { to: ['button', 'Copy ARN'], says: 'Click **Copy ARN**.' },
  { to: ['button', 'Advanced settings'], says: 'Click **Advanced settings**.' },
  { to: ['tab', 'Monitoring'], says: 'Open the **Monitoring** tab.' },
  { to: ['button', 'Pending'], says: 'Click **Pending**.' },
  { to: ['button', 'Close popover'], says: 'Click **Close popover**.' },
  { to: ['button', 'Delete volume'], says: 'Click **Delete volume**.' },
  {
    to: ['textbox', 'To confirm, type delete'],
    says: 'In **To confirm, type delete**, enter `delete`.',
    act: types('delete'),
  },
  { to: ['button', 'Delete'], says: 'Click **Delete**.' },
  { to: ['textbox', 'Stack name'], says: 'In **Stack name**, enter `web`.', act: types('web') },
  { to: ['button', 'Next'], says: 'Click **Next**.' },
  { to: ['button', 'Previous'], says: 'Click **Previous**.' },
  { to: ['link', 'Resources'], says: 'Click the **Resources** link.' },
  { to: ['link', 'Volumes'], says: 'Click the **Volumes** link.' },
  { to: ['button', 'Networking'], says: 'Click **Networking**.' },
  { to: ['link', 'Subnets'], says: 'Click the **Subnets** link.' },
  { to: ['button', 'Account'], says: 'Click **Account**.' },
  { to: ['menuitem', 'Sign out'], says: 'Click **Sign out**.' },
];

testLibrary('cloudscape', [...fields, ...choices, ...pickers, ...collections, ...panels]);
