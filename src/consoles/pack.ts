import type { Environment } from '../core/event';

/** What is known of one web console: data and small functions only. All of it is in the script that pages get. */
export interface ConsolePack {
  /** Kebab-case; never renamed. */
  id: string;
  /** As people call it, e.g. `AWS`. */
  name: string;
  /** Whether a page belongs to the console. Must be cheap, and claim no foreign page. */
  matches(url: URL, document: Document): boolean;
  /** Where in the console one is, the widest first: account, region. Names of people are no part of it. */
  environment?(document: Document, url: URL): Environment;
  /** What part of the console is shown; nothing where heading and title tell. */
  place?(document: Document, url: URL): string | undefined;
  /** The name of an element that has none, where the markup keeps it in a way of the console's own. */
  labelOf?(element: Element): string | undefined;
  /** Selector of what only the console itself wants: surveys, tours, its cookie banner. A press there is no step. */
  noise?: string;
  /** Selector of elements that show a secret. */
  secrets?: string;
}
