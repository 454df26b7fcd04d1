import type { Sop } from '../../../core/sop';

/** Where the last change is: on disk, on its way there, or why it is not. */
export type SaveState = 'saved' | 'saving' | { problem: unknown };

/** Writes the newest document soon after it changed, and at once when asked. */
export class Autosave {
  private pending: Sop | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `delay`: milliseconds from a change until it is written, however much is typed meanwhile. */
  constructor(
    private readonly save: (document: Sop) => Promise<void>,
    private readonly report: (state: SaveState) => void,
    private readonly delay = 250,
  ) {}

  /** There is a newer document. */
  changed(document: Sop): void {
    this.pending = document;
    this.report('saving');
    this.timer ??= setTimeout(() => void this.flush(), this.delay);
  }

  /** Writes what is not written yet. A document that could not be written is tried again at the next call. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const document = this.pending;
    if (!document) return;
    this.pending = undefined;
    try {
      await this.save(document);
      if (!this.pending) this.report('saved');
    } catch (problem) {
      this.pending ??= document;
      this.report({ problem });
    }
  }
}
