import type { Page } from 'playwright-core';

/** Makes a recorded document complete: all that is suggested, a purpose and an owner. Gives how many presses it took. */
export async function completeSop(editor: Page, purpose: string): Promise<number> {
  let presses = 0;
  const press = async (name: string) => {
    presses++;
    await editor.getByRole('button', { name, exact: true }).first().click({ delay: 80 });
  };
  await press('Suggestions');
  await press('Accept all');
  await editor.getByText('Nothing to suggest').waitFor();
  await press('Check');
  for (const [field, text] of [
    ['Purpose', purpose],
    ['Owner', 'Platform team'],
  ] as const) {
    await press(`Go to ${field}`);
    await editor.locator('input:focus, textarea:focus').waitFor();
    await editor.keyboard.type(text);
  }
  return presses;
}
