import type { BrowserContext } from 'playwright-core';
import type { PageServer } from '../../support/pages';
import type { Person } from '../../support/person';

/** One small page, what a person does on it, and the steps that a colleague would have written down. */
export interface Case {
  name: string;
  body: string;
  /** Title of the page; the case's name by default. */
  title?: string;
  /** Other pages that it needs, by their path: title and body. */
  pages?: Record<string, [title: string, body: string]>;
  act(person: Person, pages: PageServer, context: BrowserContext): Promise<void>;
  /** Sentences, after the one that goes to the page. */
  steps: string[];
  /** What is expected of the steps, by number from 0: a sentence that holds this. */
  outcomes?: Record<number, string>;
  /** Why it is known to go wrong: the case is expected to fail. */
  limitation?: string;
}

/** The button of that name. */
export const button = (person: Person, name: string) => person.page.getByRole('button', { name, exact: true });

/** The field with that label. */
export const field = (person: Person, name: string) => person.page.getByLabel(name, { exact: true });

/** Presses and releases a button where the pointer is. */
export async function tap(person: Person, button: 'left' | 'middle' | 'right' = 'left'): Promise<void> {
  await person.page.mouse.down({ button });
  await person.page.waitForTimeout(60);
  await person.page.mouse.up({ button });
  await person.look();
}

/** Drags from the pointer's place to the middle of the element. */
export async function dragTo(person: Person, selector: string): Promise<void> {
  const box = await person.page.locator(selector).boundingBox();
  if (!box) throw new Error(`Nothing to drag to: ${selector}`);
  await person.page.mouse.down();
  await person.page.waitForTimeout(80);
  await person.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await person.page.waitForTimeout(80);
  await person.page.mouse.up();
  await person.look();
}
