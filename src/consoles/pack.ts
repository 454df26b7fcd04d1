/** What is known of one web console: data and small functions only. */
export interface ConsolePack {
  /** Kebab-case; never renamed. */
  id: string;
  /** As people call it, e.g. `AWS`. */
  name: string;
  /** Whether a page belongs to the console. Called once a document; must be cheap. */
  matches(url: URL, document: Document): boolean;
}
