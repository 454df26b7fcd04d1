import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { completeSop } from './complete';
import type { Bench } from './extension';

/** As wide as the browser shows a popup. */
const POPUP = { width: 400, height: 600 };
const TAB = { width: 1366, height: 800 };

/** Takes the pictures of the user guide, one after the other, while something is recorded. */
export interface GuidePictures {
  /** The popup with a title, before the recording. */
  start(bench: Bench, title: string): Promise<void>;
  /** The popup that the recording was started in. */
  recording(popup: Page): Promise<void>;
  /** The new document: with what is suggested, and with all of it accepted; a step's picture; what the export asks. */
  editor(editor: Page): Promise<void>;
}

/** Pictures for the user guide, as PNG files in the folder. */
export function guidePictures(folder: string): GuidePictures {
  mkdirSync(folder, { recursive: true });
  const take = (page: Page, name: string) =>
    page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  return {
    async start(bench, title) {
      const popup = await bench.openPopup();
      await popup.setViewportSize(POPUP);
      await popup.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
      await take(popup, 'start');
      await popup.close();
    },
    async recording(popup) {
      await popup.bringToFront();
      await popup.setViewportSize(POPUP);
      await take(popup, 'recording');
      await popup.setViewportSize(TAB);
    },
    async editor(editor) {
      const press = (name: string) => editor.getByRole('button', { name, exact: true }).first().click({ delay: 80 });
      await press('Suggestions');
      await editor.getByRole('button', { name: 'Accept all', exact: true }).waitFor();
      await take(editor, 'suggestions');
      await press('Suggestions');
      await completeSop(editor, 'Gives a team a web server of its own, with termination protection.');
      const picture = editor.getByRole('button', { name: 'Open picture of step 2.3', exact: true });
      await picture.scrollIntoViewIfNeeded();
      await editor.waitForTimeout(500);
      await take(editor, 'editor');
      await picture.click({ delay: 80 });
      await editor.locator('dialog canvas').first().waitFor();
      await editor.waitForTimeout(500);
      await take(editor, 'picture');
      await editor.keyboard.press('Escape');
      await press('Export');
      await editor.getByRole('button', { name: 'Download', exact: true }).waitFor();
      await editor.waitForTimeout(500);
      await take(editor, 'export');
      await editor.keyboard.press('Escape');
    },
  };
}
