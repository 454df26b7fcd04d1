/** What the person wants masked always and never, an entry each as written in the settings: a string, or `/pattern/i`. */
export interface ListEntries {
  always: readonly string[];
  never: readonly string[];
}
