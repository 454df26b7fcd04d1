import { type Did, keys, testLibrary, types } from '../support/library';

const did: Did[] = [
  { to: ['textbox', 'Service name'], says: 'In **Service name**, enter `web`.', act: types('web') },
  {
    to: ['textbox', 'Description'],
    says: 'In **Description**, enter the text below.',
    value: 'a\nb',
    act: types('a\nb'),
  },
  { to: ['spinbutton', 'Count'], says: 'In **Count**, enter `7`.', act: types('7') },
  {
    to: ['textbox', 'Database password'],
    says: 'In **Database password**, enter the value of `{{database_password}}` from your password store.',
    act: types('correct-horse-9'),
  },
  { to: ['button', 'Show password'], says: 'Click **Show password**.' },
  {
    to: ['combobox', 'Engine'],
    says: 'In **Engine**, select **PostgreSQL**.',
    act: async (p, it) => {
      await p.click(it);
      await p.click(p.page.getByRole('option', { name: 'PostgreSQL' }));
    },
  },
  { to: ['combobox', 'Engine'], says: 'In **Engine**, select **MySQL**.', act: keys('Enter', 'ArrowUp', 'Enter') },
  {
    to: ['combobox', 'Zones'],
    says: ['In **Zones**, select **zone-a**.', 'In **Zones**, select **zone-c**.', 'Press **Escape**.'],
    act: async (p, it) => {
      await p.click(it);
      await p.click(p.page.getByRole('option', { name: 'zone-a' }));
      await p.click(p.page.getByRole('option', { name: 'zone-c' }));
      // The list stays open for more.
      await p.press('Escape');
      await p.page.getByRole('option').first().waitFor({ state: 'detached' });
    },
  },
  {
    to: ['combobox', 'Owner'],
    says: 'In **Owner**, select **bob**.',
    act: async (p, it) => {
      await p.click(it);
      await p.type('bo');
      await p.click(p.page.getByRole('option', { name: 'bob' }));
    },
  },
  {
    to: ['combobox', 'Colours'],
    says: ['In **Colours**, select **green**.', 'In **Colours**, select **red**.'],
    act: async (p) => {
      const open = p.page.getByRole('button', { name: 'Open' }).last();
      await p.click(open);
      await p.click(p.page.getByRole('option', { name: 'green' }));
      await p.click(open);
      await p.click(p.page.getByRole('option', { name: 'red' }));
    },
  },
  { to: ['switch', 'Maintenance mode'], says: 'Turn **Maintenance mode** on.' },
  {
    to: ['checkbox', 'Send mail'],
    says: 'Select the **Send mail** check box.',
    act: (p) => p.click(p.page.getByText('Send mail')),
  },
  { to: ['radio', 'Production'], says: 'Choose **Production**.' },
  { to: ['slider', 'Volume size'], says: 'Set **Volume size** to `32`.', act: keys('ArrowRight', 'ArrowRight') },
  {
    to: ['slider', 'Volume size'],
    says: 'Set **Volume size** to `75`.',
    act: async (p, it) => {
      const box = await it.locator('xpath=../..').boundingBox();
      await p.page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.75, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await p.page.mouse.down();
      await p.page.waitForTimeout(80);
      await p.page.mouse.up();
    },
  },
  {
    to: ['radio', '4 Stars'],
    says: 'Choose **4 Stars**.',
    act: (p) => p.click(p.page.locator('label[for]:has-text("4 Stars")')),
  },
  { to: ['button', 'YAML'], says: 'Click **YAML**.' },
  { to: ['link', 'Services'], says: 'Click the **Services** link.' },
  { to: ['tab', 'Metrics'], says: 'Open the **Metrics** tab.' },
  { to: ['button', 'Actions'], says: 'Click **Actions**.' },
  { to: ['menuitem', 'Restart'], says: 'Click **Restart**.' },
  { to: ['button', 'Refresh list'], says: 'Click **Refresh list**.' },
  { to: ['button', 'web'], says: 'Click **web**.' },
  { to: ['tab', 'Deploy'], says: 'Open the **Deploy** tab.' },
  { to: ['button', 'Advanced'], says: 'Click **Advanced**.' },
  {
    to: ['checkbox', '', 1],
    says: 'In **web-2**, select the check box.',
    act: (p) => p.click(p.page.getByRole('row', { name: 'web-2' }).getByRole('checkbox')),
  },
  { to: ['button', 'Host'], says: 'Click **Host**.' },
  { to: ['button', 'Delete', 1], says: 'In **web-2**, click **Delete**.' },
  { to: ['button', 'Go to page 3'], says: 'Click **Go to page 3**.' },
  { to: ['button', 'Asia Region'], says: 'Click **Asia Region**.' },
  { to: ['button', 'Close'], says: 'Click **Close**.' },
  { to: ['button', 'Remove service'], says: 'Click **Remove service**.' },
  { to: ['button', 'Remove'], says: 'Click **Remove**.' },
  { to: ['button', 'Nearby'], says: 'Click **Nearby**.' },
  {
    to: ['button', 'Create something'],
    says: ['Point to **Create something**.', 'Click **New panel**.'],
    async act(person, it) {
      await person.pointAt(it);
      await person.click(person.page.getByRole('menuitem', { name: 'New panel' }));
    },
  },
];

testLibrary('material', did);
