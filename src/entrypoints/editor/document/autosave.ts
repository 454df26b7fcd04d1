/** Where the last change is: on disk, on its way there, or why it is not. */
export type SaveState = 'saved' | 'saving' | { problem: unknown };

/** Writes the newest document soon after it changed, and at once when asked; one writing at a time. */
export class Autosave<Document> {
  private pending: Document | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> | undefined;

  /** `delay`: milliseconds from a change until it is written, however much is typed meanwhile. */
  constructor(
    private readonly save: (document: Document) => Promise<void>,
    private readonly report: (state: SaveState) => void,
    private readonly delay = 250,
  ) {}

  /** Whether the newest document is on disk. */
  get isDone(): boolean {
    return this.pending === undefined && this.writing === undefined;
  }

  /** Resolves when what is being written now, if anything, is written or could not be. */
  async settled(): Promise<void> {
    await this.writing;
  }

  /** There is a newer document. */
  changed(document: Document): void {
    this.pending = document;
    this.report('saving');
    this.timer ??= setTimeout(() => void this.flush(), this.delay);
  }

  /** Writes what is not written yet. A document that could not be written is tried again at the next call. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    // Another call may have begun to write meanwhile.
    while (this.writing) await this.writing;
    if (this.pending === undefined) return;
    this.writing = this.write(this.pending);
    await this.writing;
  }

  private async write(document: Document): Promise<void> {
    this.pending = undefined;
    let state: SaveState = 'saved';
    try {
      await this.save(document);
    } catch (problem) {
      this.pending ??= document;
      state = { problem };
    }
    this.writing = undefined;
    if (state !== 'saved' || this.pending === undefined) this.report(state);
  }
}
