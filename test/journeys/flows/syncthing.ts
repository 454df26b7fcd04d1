import type { Locator } from 'playwright-core';
import type { Person } from '../../support/person.ts';
import type { ExpectedStep } from './expected.ts';

const PASSWORD = 'Tr0ub4dor&3-vault';

/** Opens the native list with the mouse, types the option's first letters, takes it with Enter. */
async function choose(person: Person, select: Locator, letters: string): Promise<void> {
  await person.click(select);
  await person.type(letters);
  await person.press('Enter');
}

/**
 * In syncthing at `url`: adds a folder below `home`, shares it with `backup-host` under a password, sets versioning and
 * type in the other tabs of the dialog, saves, scans the folder, reads the log. Needs a fresh console.
 * Comes back with the password and with what a person would have written down. Names lack the glyph of the icon font
 * that stands before them on this page (a ::before, so a part of the accessible name).
 */
export async function addFolder(
  person: Person,
  url: string,
  home: string,
): Promise<{ typedSecrets: string[]; expected: ExpectedStep[] }> {
  const { page } = person;
  const dialog = page.locator('.modal.in');
  const tab = (name: string) => dialog.getByRole('link', { name });
  const path = `${home}/payments`;

  await page.goto(url);
  await person.look();
  await person.click(page.getByRole('button', { name: 'Add Folder' }));
  await person.look(500);
  await person.fill(dialog.getByRole('textbox', { name: 'Folder Label' }), 'payments-config');
  await person.fill(dialog.getByRole('combobox', { name: 'Folder Path' }), path);
  await person.click(tab('Sharing'));
  await person.click(dialog.getByRole('checkbox', { name: 'backup-host' }));
  await person.fill(dialog.getByPlaceholder('If untrusted, enter encryption password'), PASSWORD);
  await person.click(tab('File Versioning'));
  await choose(person, dialog.locator('#folder-versioning select'), 'Simple');
  await person.click(tab('Advanced'));
  await choose(person, dialog.locator('#folder-advanced select').first(), 'Send Only');
  await person.click(dialog.getByRole('checkbox', { name: 'Ignore Permissions' }));
  await person.click(dialog.getByRole('button', { name: 'Save' }));
  await dialog.waitFor({ state: 'detached' });

  await person.click(page.getByRole('button', { name: 'payments-config' }));
  await person.look(500);
  await person.click(page.getByRole('button', { name: 'Rescan', exact: false }).first());
  await person.click(page.getByRole('link', { name: 'Actions' }));
  await person.click(page.getByRole('link', { name: 'Logs' }));
  await dialog.getByText('Ready to synchronize').first().waitFor();
  await person.look(500);
  await person.click(dialog.getByRole('button', { name: 'Close' }));

  const expected: ExpectedStep[] = [
    { action: 'navigate', value: url },
    { action: 'click', role: 'button', name: 'Add Folder' },
    { action: 'fill', role: 'textbox', name: 'Folder Label', value: 'payments-config' },
    // <input list="…">: a combobox to ARIA, a text field to a person.
    { action: 'fill', role: 'combobox', name: 'Folder Path', value: path },
    { action: 'click', role: 'link', name: 'Sharing' },
    // Pointing at its text (not at the box) puts a tooltip with the device's id into the label, and so into the name.
    { action: 'check', role: 'checkbox', name: 'backup-host' },
    { action: 'fill', role: 'textbox', name: 'If untrusted, enter encryption password', secret: true },
    { action: 'click', role: 'link', name: 'File Versioning' },
    // Neither list is tied to its label: the names are the text above them.
    { action: 'select', role: 'combobox', name: 'File Versioning', value: 'Simple File Versioning' },
    { action: 'click', role: 'link', name: 'Advanced' },
    { action: 'select', role: 'combobox', name: 'Folder Type', value: 'Send Only' },
    { action: 'check', role: 'checkbox', name: 'Ignore Permissions' },
    { action: 'click', role: 'button', name: 'Save' },
    { action: 'click', role: 'button', name: 'payments-config' },
    { action: 'click', role: 'button', name: 'Rescan' },
    { action: 'click', role: 'link', name: 'Actions' },
    { action: 'click', role: 'link', name: 'Logs' },
    { action: 'click', role: 'button', name: 'Close' },
  ];
  return { typedSecrets: [PASSWORD], expected };
}
