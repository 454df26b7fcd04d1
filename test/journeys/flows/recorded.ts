import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openBench } from '../../support/extension';
import { type Person, personAt } from '../../support/person';
import { readPicture } from '../../support/picture';
import { type ExportedZip, exportMarkdown, startRecording, stopRecording } from '../../support/recording';
import { readStore } from '../../support/store';
import type { ExpectedStep } from './expected';

/** What a flow did. */
interface Flow {
  expected: ExpectedStep[];
  typedSecrets: string[];
}

/** Records the flow, exports twice, and gives the zip with what was checked on the way. `edit` works on it after that. */
export async function recorded(
  title: string,
  act: (person: Person) => Promise<Flow>,
  edit?: (editor: Page) => Promise<void>,
): Promise<Flow & { zip: ExportedZip; stored: string }> {
  const bench = await openBench();
  try {
    const tab = await bench.context.newPage();
    const popup = await startRecording(bench, title);
    await tab.bringToFront();
    const flow = await act(personAt(tab, 1, 0.5));
    await tab.waitForTimeout(1000);
    const editor = await stopRecording(bench, popup);
    const zip = await exportMarkdown(editor);
    await editor.reload();
    await editor.getByRole('list', { name: 'Steps', exact: true }).waitFor();
    const again = await exportMarkdown(editor);
    expect(again.bytes.equals(zip.bytes), 'the same SOP gives the same bytes').toBe(true);
    await hasPictures(editor, zip);
    const { sessions, events } = await readStore(editor);
    await edit?.(editor);
    return { ...flow, zip, stored: JSON.stringify({ sessions, events }) };
  } finally {
    await bench.close();
  }
}

/** Fails if one of the secrets is in any text of the zip, in a file's name or in the stored facts. */
export function hidesAll(zip: ExportedZip, stored: string, secrets: readonly string[]): void {
  const texts = [...zip.names, ...['README.md', 'sop.json', 'redaction.json'].map((name) => zip.text(name)), stored];
  for (const secret of secrets)
    for (const text of texts)
      expect(text.includes(secret), `a secret of ${secret.length} characters in ${text.slice(0, 40)}`).toBe(false);
}

async function hasPictures(page: Page, { sop, file }: ExportedZip): Promise<void> {
  const late: string[] = [];
  for (const step of sop.phases.flatMap((phase) => phase.steps)) {
    const where = `the picture of ${step.number}, ${step.instruction}`;
    expect(step.image, where).toBeDefined();
    if (!step.image) continue;
    expect(step.image, where).toMatchObject({ width: 1366, height: 800 });
    const picture = await readPicture(page, file(step.image.file));
    expect([picture.width, picture.height], where).toEqual([1366, 800]);
    expect(picture.colors, `${where} is no plain surface`).toBeGreaterThan(16);
    if (step.target) expect(step.image.target, `${where} marks its target`).toBeDefined();
    if (step.target && /^(fill|select|check|uncheck)$/.test(step.action))
      expect(step.image.moment, where).toBe('after');
    else if (step.target && step.image.moment !== 'before') late.push(where);
  }
  // How often is measured by `npm run bench -- camera`. A machine with too much to do lets some be late, and they say so.
  expect(late.length, late.join(' ')).toBeLessThanOrEqual(5);
}
