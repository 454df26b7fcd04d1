import { type Did, keys, takes, testLibrary, types } from '../support/library';

const did: Did[] = [
  { to: ['textbox', 'Host name'], says: 'In **Host name**, enter `web-1`.', act: types('web-1') },
  { to: ['spinbutton', 'Port'], says: 'In **Port**, enter `8080`.', act: types('8080') },
  {
    to: ['textbox', 'Search'],
    says: 'Clear **Search**.',
    act: (p) => p.click(p.page.getByRole('button', { name: 'Clear entry' })),
  },
  {
    to: ['textbox', 'Passphrase'],
    says: 'In **Passphrase**, enter the value of `{{passphrase}}` from your password store.',
    act: types('correct-horse-9'),
  },
  { to: ['textbox', 'Motd'], says: 'In **Motd**, enter the text below.', value: 'a\nb', act: types('a\nb') },
  { to: ['combobox', 'Zone'], says: 'In **Zone**, select **Zone B**.', act: takes('Zone B') },
  { to: ['combobox', 'Zone'], says: 'In **Zone**, select **Zone A**.', act: keys('Enter', 'ArrowUp', 'Enter') },
  {
    to: ['combobox', 'Roles'],
    says: ['In **Roles**, select **Reader**.', 'In **Roles**, select **Writer**.'],
    act: async (p, it) => {
      await p.click(it);
      await p.click(p.page.getByRole('option', { name: 'Reader' }));
      await p.click(p.page.getByRole('option', { name: 'Writer' }));
      await p.press('Escape');
    },
  },
  { to: ['checkbox', 'Dry run'], says: 'Select the **Dry run** check box.' },
  {
    to: ['switch', 'Backups'],
    says: 'Turn **Backups** on.',
    act: (p) => p.page.locator('sl-switch').click({ position: { x: 60, y: 10 }, delay: 80 }),
  },
  { to: ['radio', 'Paid'], says: 'Choose **Paid**.' },
  { to: ['radio', 'Large'], says: 'Choose **Large**.' },
  { to: ['slider', 'Threshold'], says: 'Set **Threshold** to `52`.', act: keys('ArrowRight', 'ArrowRight') },
  {
    to: ['slider', 'Rating'],
    says: 'Set **Rating** to `4`.',
    act: async (p, it) => {
      const box = await it.boundingBox();
      await p.page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.7, (box?.y ?? 0) + 10, { steps: 3 });
      await p.page.mouse.down();
      await p.page.waitForTimeout(80);
      await p.page.mouse.up();
    },
  },
  { to: ['slider', 'Rating'], says: 'Set **Rating** to `5`.', act: keys('ArrowRight') },
  { to: ['button', 'Accent'], says: 'Click **Accent**.' },
  { to: ['slider', 'hue'], says: 'Set **hue** to `213`.', act: keys('ArrowRight') },
  { to: ['button', 'Accent'], says: 'Click **Accent**.' },
  { to: ['button', 'Actions'], says: 'Click **Actions**.' },
  { to: ['menuitem', 'Restart'], says: 'Click **Restart**.' },
  { to: ['button', 'Actions'], says: 'Click **Actions**.' },
  { to: ['menuitemcheckbox', 'Verbose'], says: 'Select the **Verbose** check box.' },
  { to: ['link', 'Docs'], says: 'Click the **Docs** link.' },
  { to: ['button', 'Settings'], says: 'Click **Settings**.' },
  { to: ['button', 'Remove'], says: 'Click **Remove**.' },
  { to: ['tab', 'Custom'], says: 'Open the **Custom** tab.' },
  { to: ['button', 'Advanced'], says: 'Click **Advanced**.' },
  { to: ['treeitem', 'Backups'], says: 'Click **Backups**.' },
  { to: ['link', 'Here'], says: 'Click the **Here** link.' },
  { to: ['button', 'Close'], says: 'Click **Close**.' },
  { to: ['button', 'Delete host'], says: 'Click **Delete host**.' },
  { to: ['textbox', 'Type the name'], says: 'In **Type the name**, enter `web-1`.', act: types('web-1') },
  { to: ['button', 'Delete'], says: 'Click **Delete**.' },
];

testLibrary('shoelace', did);
