/** Functions that an exported test may call, by name; each stands below the test that needs it. */
export const HELPERS = {
  find: `/** The best of these that the page shows, given best first: what an element is called can differ a little from run to run. */
async function find(...ways: Locator[]): Promise<Locator> {
  const seen = ways.map((way) => way.filter({ visible: true }).first());
  const best = seen[0]!;
  if (await best.waitFor({ timeout: 5_000 }).then(() => true, () => false)) return best;
  await seen.reduce((one, other) => one.or(other)).first().waitFor({ timeout: 20_000 });
  for (const way of seen) if (await way.isVisible()) return way;
  return best;
}`,
  given: `/** A value that is never kept in this file. */
function given(name: string, what: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(\`Set the environment variable \${name} first: \${what}\`);
  return value;
}`,
  write: `/** Puts a text in place of what a field holds. */
async function write(field: Locator, text: string): Promise<void> {
  const editors = '.ace_editor, .CodeMirror, .cm-editor, .monaco-editor';
  if (!(await field.evaluate((element, selector) => element.closest(selector) !== null, editors)))
    return field.fill(text);
  // A code editor keeps its text elsewhere and hears keys alone.
  const { keyboard } = field.page();
  await field.click({ force: true });
  await keyboard.press('ControlOrMeta+A');
  await keyboard.insertText(text);
}`,
  choose: `/** Chooses from a list: the browser's own, or one that opens when it is pressed. */
async function choose(scope: Page | Frame, list: Locator, option: string): Promise<void> {
  // What was typed before counts as done when its field is left.
  await list.focus();
  const kind = await list.evaluate((element) => (element as HTMLSelectElement).type ?? '');
  if (kind === 'select-one') await list.selectOption({ label: option });
  else if (kind === 'select-multiple') await list.selectOption(option.split(', ').map((label) => ({ label })));
  else {
    await list.click();
    const options = scope.getByRole('option');
    const alike = options.filter({ has: scope.getByText(option, { exact: true }) });
    await (await find(scope.getByRole('option', { name: option, exact: true }).or(alike), options.filter({ hasText: option }))).click();
  }
}`,
  upload: `/** Gives files to what asks for them: a field, or a button that opens the browser's dialog. */
async function upload(control: Locator, files: string[]): Promise<void> {
  if (await control.evaluate((element) => (element as HTMLInputElement).type === 'file')) return control.setInputFiles(files);
  const chooser = control.page().waitForEvent('filechooser');
  await control.click();
  await (await chooser).setFiles(files);
}`,
  frameOf: `/** A frame by its place among its parent's frames, from the outermost on. */
async function frameOf(page: Page, ...places: number[]): Promise<Frame> {
  let frame = page.mainFrame();
  for (const place of places) {
    await expect.poll(() => frame.childFrames().length).toBeGreaterThan(place);
    frame = frame.childFrames()[place]!;
  }
  return frame;
}`,
  otherTab: `/** Another tab than the one in front: by its title, else the newest. */
async function otherTab(page: Page, title: string): Promise<Page> {
  const others = () => page.context().pages().filter((other) => other !== page);
  await expect.poll(() => others().length).toBeGreaterThan(0);
  const titles = await Promise.all(others().map((other) => other.waitForLoadState().then(() => other.title())));
  const tab = others()[titles.indexOf(title)] ?? others().at(-1)!;
  await tab.bringToFront();
  return tab;
}`,
  expectShown: `/** Waits until the page, or a frame in it, says it: in its title or in what it shows. */
async function expectShown(page: Page, text: string): Promise<void> {
  await expect(async () => {
    const shown = page.frames().map(async (frame) => {
      if ((await frame.title()).includes(text)) return true;
      return frame.getByText(text).filter({ visible: true }).first().isVisible();
    });
    expect(await Promise.all(shown), \`The page says: \${text}\`).toContain(true);
  }).toPass({ timeout: 30_000 });
}`,
} as const;

/** Name of such a function. */
export type Helper = keyof typeof HELPERS;

/** The helpers of that name and those that they call, in the order of the table. */
export function helpersFor(used: ReadonlySet<Helper>): string[] {
  const wanted = new Set([...used].flatMap((name): Helper[] => (name === 'choose' ? ['find', name] : [name])));
  return Object.entries(HELPERS).flatMap(([name, source]) => (wanted.has(name as Helper) ? source : []));
}
