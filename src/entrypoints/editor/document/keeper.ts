import type { Command } from '../../../core/command';
import { commit, continued, type History, historyOf, takeOver } from '../../../core/history';
import {
  ChangedElsewhere,
  type Opened,
  openSop,
  saveEdited,
  type Undoable,
  undoableOf,
  watchEdition,
} from '../../../platform/store/editing';
import { Timeline } from '../../../platform/store/timeline';
import { Autosave, type SaveState } from './autosave';

/**
 * Where the last change is. `elsewhere`: nowhere, for another tab changed the document at the same time; `gone`: nowhere,
 * for it was deleted.
 */
export type Kept = SaveState | 'elsewhere' | 'gone';

/**
 * Keeps an edited document stored, with what can be undone of it, and goes on with what others write as long as nothing
 * here is unsaved.
 */
export class Keeper {
  /** The document now, with what can be undone. */
  history: History;
  state: Kept = 'saved';
  private stored: Opened;
  private timeline = new Timeline();
  private storable: ((undoable: Undoable) => Undoable) | undefined;
  private readonly autosave: Autosave<History>;
  /** Resolves once the history knows what was done before this editor was opened. */
  readonly loaded: Promise<void>;
  private listed: () => void = () => {};
  private readonly lists = new Promise<void>((resolve) => {
    this.listed = resolve;
  });

  /** `onChange` hears of everything that a page may show. */
  constructor(
    opened: Opened,
    private readonly onChange: () => void,
  ) {
    this.stored = opened;
    this.history = historyOf(opened.document);
    this.autosave = new Autosave(
      () => this.write(),
      (state) => this.report(state),
    );
    this.loaded = this.continueStored();
  }

  /** What may be stored of changes depends on rules and on the person's lists: nothing is stored before they are known. */
  heed(storable: (undoable: Undoable) => Undoable): void {
    this.storable = storable;
    this.listed();
  }

  /** Does a command, dated `today` (ISO date). */
  command(command: Command, today: string): void {
    this.change((now) => commit(now, command, today));
  }

  /** Puts another history in place of the one that is now, and sees to it that its document is stored. */
  change(to: (now: History) => History): void {
    const next = to(this.history);
    if (next === this.history) return;
    const isEdited = next.document !== this.history.document;
    this.history = next;
    if (isEdited) this.autosave.changed(next);
    this.onChange();
  }

  /** Writes at once what is not written yet. */
  async flush(): Promise<void> {
    await this.autosave.flush();
  }

  /** Looks for what others write. Gives how to stop. */
  follow(): () => void {
    return watchEdition(this.stored.document.id, (edition) => void this.catchUp(edition));
  }

  private async continueStored(): Promise<void> {
    const found = await undoableOf(this.stored.document.id, this.stored.edition).catch(() => undefined);
    if (!found) return;
    this.timeline = found.timeline;
    this.change((now) => continued(now, found.undoable));
  }

  private async write(): Promise<void> {
    await Promise.all([this.lists, this.loaded]);
    // The newest: a captured one would not yet know what was stored before.
    const { document, past, future } = this.history;
    const undoable = this.storable?.({ past, future }) ?? { past: [], future: [] };
    const { edition } = this.stored;
    const written = await saveEdited({ document, edition }, undoable, this.timeline, Date.now());
    this.stored = { document, edition: written };
  }

  private async catchUp(edition: number | undefined): Promise<void> {
    await Promise.all([this.loaded, this.autosave.settled()]);
    // What this editor wrote itself is heard of, too.
    if (edition !== undefined && edition <= this.stored.edition) return;
    const { id } = this.stored.document;
    const opened = edition === undefined ? undefined : await openSop(id);
    if (!opened) return this.report('gone');
    const found = await undoableOf(id, opened.edition);
    if (opened.edition <= this.stored.edition) return;
    if (!this.autosave.isDone) return this.report('elsewhere');
    this.stored = opened;
    this.timeline = found?.timeline ?? new Timeline();
    this.history = found
      ? continued(historyOf(opened.document), found.undoable)
      : takeOver(this.history, opened.document);
    this.report('saved');
  }

  private report(state: SaveState | 'elsewhere' | 'gone'): void {
    const isElsewhere = typeof state === 'object' && state.problem instanceof ChangedElsewhere;
    // From there no way leads back but to open the document anew.
    if (this.state === 'gone' || (this.state === 'elsewhere' && state !== 'gone')) return;
    this.state = isElsewhere ? 'elsewhere' : state;
    this.onChange();
  }
}
