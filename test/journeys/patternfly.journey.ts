import { type Did, keys, takes, testLibrary, types, uploads } from '../support/library';

const did: Did[] = [
  { to: ['textbox', 'Project name'], says: 'In **Project name**, enter `shop`.', act: types('shop') },
  { to: ['textbox', 'Notes'], says: 'In **Notes**, enter the text below.', value: 'one\ntwo', act: types('one\ntwo') },
  {
    to: ['spinbutton', 'Replicas'],
    says: 'In **Replicas**, enter `5`.',
    act: async (p) => {
      const more = p.page.getByRole('button', { name: 'Increase' });
      await p.click(more);
      await p.click(more);
    },
  },
  { to: ['spinbutton', 'Replicas'], says: 'In **Replicas**, enter `8`.', act: types('8') },
  { to: ['textbox', 'Find pods'], says: 'In **Find pods**, enter `web`.', act: types('web') },
  {
    to: ['textbox', 'Find pods'],
    says: 'Clear **Find pods**.',
    act: (p) => p.click(p.page.getByRole('button', { name: 'Reset' })),
  },
  {
    to: ['textbox', 'Start day'],
    says: 'In **Start day**, enter `2026-11-24`.',
    act: async (p) => {
      await p.click(p.page.getByRole('button', { name: 'Open calendar' }));
      await p.click(p.page.getByRole('button', { name: '24 November 2026' }));
    },
  },
  {
    to: ['textbox', 'Start time'],
    says: 'In **Start time**, enter `10:30`.',
    act: async (p, it) => {
      await p.click(it);
      await p.click(p.page.getByRole('menuitem', { name: '10:30' }));
    },
  },
  { to: ['button', 'Upload'], says: 'In **Upload**, choose the file `sample-sop.golden.md`.', act: uploads('Upload') },
  {
    to: ['combobox', 'Size'],
    says: 'In **Size**, select **Large**.',
    act: keys('ArrowDown'),
  },
  { to: ['button', 'Namespace'], says: 'In **Namespace**, select **monitoring**.', act: takes('monitoring') },
  {
    to: ['button', 'Namespace'],
    says: 'In **Namespace**, select **default**.',
    act: async (p, it) => {
      await it.focus();
      await p.press('Enter');
      const first = p.page.getByRole('option', { name: 'default' });
      await first.waitFor();
      await first.focus();
      await p.press('Enter');
    },
  },
  { to: ['button', 'Status'], says: 'Click **Status**.' },
  { to: ['checkbox', 'Failed'], says: 'Select the **Failed** check box.' },
  { to: ['button', 'Status'], says: 'Click **Status**.' },
  {
    to: ['switch', 'Autoscaling'],
    says: 'Turn **Autoscaling** on.',
    act: (p) => p.click(p.page.getByText('Autoscaling')),
  },
  { to: ['checkbox', 'Dry run'], says: 'Select the **Dry run** check box.' },
  { to: ['radio', 'Never'], says: 'Choose **Never**.' },
  { to: ['slider', 'Memory'], says: 'Set **Memory** to `52`.', act: keys('ArrowRight', 'ArrowRight') },
  {
    to: ['slider', 'Memory'],
    says: 'Set **Memory** to `80`.',
    act: async (p, it) => {
      await p.pointAt(it);
      const box = await it.locator('xpath=..').boundingBox();
      await p.page.mouse.down();
      await p.page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.8, (box?.y ?? 0) + 8, { steps: 5 });
      await p.page.mouse.up();
    },
  },
  { to: ['button', 'topology'], says: 'Click **topology**.' },
  { to: ['button', 'Close app=web'], says: 'Click **Close app=web**.' },
  { to: ['button', 'Row actions', 1], says: 'In **web-2**, click **Row actions**.' },
  { to: ['menuitem', 'Delete pod'], says: 'Click **Delete pod**.' },
  { to: ['button', 'Go to next page'], says: 'Click **Go to next page**.' },
  { to: ['tab', 'Events'], says: 'Open the **Events** tab.' },
  { to: ['button', 'Copy'], says: 'Click **Copy**.' },
  { to: ['button', 'Show more'], says: 'Click **Show more**.' },
  { to: ['button', 'Limits'], says: 'Click **Limits**.' },
  { to: ['button', 'Databases'], says: 'Click **Databases**.' },
  { to: ['button', 'Redis'], says: 'Click **Redis**.' },
  {
    to: ['button', 'Close Custom alert: alert: Quota is low'],
    says: 'Click **Close Custom alert: alert: Quota is low**.',
  },
  { to: ['button', 'Delete project'], says: 'Click **Delete project**.' },
  { to: ['button', 'Delete'], says: 'Click **Delete**.' },
  { to: ['button', 'Create cluster'], says: 'Click **Create cluster**.' },
  { to: ['button', 'Next'], says: 'Click **Next**.' },
  { to: ['button', 'Finish'], says: 'Click **Finish**.' },
];

testLibrary('patternfly', did);
