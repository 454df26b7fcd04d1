import type { Page } from 'playwright-core';
import type { PageServer } from '../../support/pages';
import type { Person } from '../../support/person';

/** What a hostile case has to work with. */
export interface Hands {
  person: Person;
  tab: Page;
  pages: PageServer;
  /** Presses a button of the page by its name. */
  press(name: string): Promise<void>;
}

/** A page that is against us, and what a person does on it. After each, an ordinary button is pressed and must be recorded. */
export interface Hostile {
  name: string;
  /** Put into the page before anything else, in the head: what the page does to the world it shares with nobody. */
  head?: string;
  body?: string;
  /** The whole document instead of head and body; `{proceed}` stands for the ordinary button. */
  source?: string;
  headers?: Record<string, string>;
  /** Served without TLS, under a name that is not this machine's. */
  insecure?: true;
  /** Serves the other pages that this one needs. */
  prepare?(pages: PageServer): void;
  act?(hands: Hands): Promise<void>;
  /** Sentences of what `act` did; those of the arrival and of the ordinary button stand around them. Default none. */
  steps?: string[];
  /** Why `steps` say something else than they should. Taken away when it is mended. */
  limitation?: string;
  /** The longest that the handlers of one event may take together, in milliseconds. */
  within?: number;
  /** What matches this is there, so that a page that failed to be hostile is noticed. */
  holds?: string;
}

/** The ordinary button, always in the same place. */
export const PROCEED =
  '<button style="position:fixed;left:1200px;top:740px;width:120px;height:30px;z-index:99">Proceed</button>';

/** Makes something in the page's own world, as the page would; what it gives back is lost. */
export async function inPage(tab: Page, script: string): Promise<void> {
  await tab.evaluate(`{ ${script} }; undefined`);
}

/** Presses at a place, for pages on which nobody can look for an element. */
export async function pressAt(tab: Page, x: number, y: number): Promise<void> {
  await tab.mouse.move(x, y, { steps: 4 });
  await tab.mouse.down();
  await tab.waitForTimeout(80);
  await tab.mouse.up();
  await tab.waitForTimeout(200);
}
