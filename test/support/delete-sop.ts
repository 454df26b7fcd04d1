import type { Page } from 'playwright-core';

/** Throws the only SOP of the library away and empties the trash, as a person does. */
export async function deleteForGood(popup: Page): Promise<void> {
  const press = (name: string | RegExp) =>
    popup.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click({ delay: 80 });
  await press(/^Delete /);
  await press(/^Trash/);
  await press('Empty trash');
  await press('Delete');
  await popup.getByText('No SOPs yet').waitFor();
}
