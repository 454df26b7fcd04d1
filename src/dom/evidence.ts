import type { Evidence } from '../core/event';
import { rowKey } from './context';
import { errorsOf, isError, WRONG } from './error';
import { nameOf } from './name';
import type { Surveyor } from './survey';
import { closestUp, isSeen, lineOf } from './tree';

/** Knows what a document shows that may be the outcome of an action, as far as a survey has come. */
export interface EvidenceIndex extends Surveyor {
  /** What is shown right now, not yet redacted. */
  shown(): Evidence[];
}

/** Where pages say what came of an action. */
const MESSAGES =
  '[role="alert"], [role="status"], [aria-live="polite"], [aria-live="assertive"], .alert, .flash, [class*="flashbar" i], [class*="toast" i], [class*="snackbar" i], [class*="notification" i]';
const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"]';
const PROGRESS = 'progress, [role="progressbar"]';
const NOTICES = `${MESSAGES}, ${DIALOGS}, ${PROGRESS}`;
const ROWS = 'tr, [role="row"]';
const TABLES = 'table, [role="table"], [role="grid"], [role="treegrid"]';

/** Elements that need no attribute to be one of these. */
const TELLING = new Set(['dialog', 'progress', 'tr', 'table']);

/** A table that came with its rows says nothing by having them: rows that come this much later do, in milliseconds. */
const ROW_COMES_AFTER = 300;
/** More new rows at once than this are another page of the table, or another order. */
const MOST_ROWS = 2;
/** How long a row is new, in milliseconds. */
const NEW_FOR = 5000;

/** An index of messages, dialogs, finished progress and rows that were added. */
export function evidenceIndex(): EvidenceIndex {
  const notices = new Set<Element>();
  /** Fields that say their value is wrong. */
  const wrong = new Set<Element>();
  /** When a table or row was first seen. */
  const since = new WeakMap<Element, number>();
  let added: { row: Element; at: number }[] = [];

  const noteRow = (row: Element) => {
    const at = performance.now();
    if (since.has(row)) return;
    since.set(row, at);
    const table = closestUp(row, (candidate) => candidate.matches(TABLES));
    if (table && at - (since.get(table) ?? at) > ROW_COMES_AFTER) added.push({ row, at });
  };
  const addedRows = (): Evidence[] => {
    const now = performance.now();
    added = added.filter(({ row, at }) => row.isConnected && now - at < NEW_FOR);
    if (added.length > MOST_ROWS) return [];
    return added.flatMap(({ row }) => {
      const text = isSeen(row) ? rowKey(row) : undefined;
      return text === undefined ? [] : [{ kind: 'row' as const, text }];
    });
  };

  return {
    visit(element) {
      // Most elements have neither attributes nor a telling name.
      if (!element.hasAttributes() && !TELLING.has(element.localName)) return;
      if (element.matches(WRONG)) wrong.add(element);
      else wrong.delete(element);
      if (element.matches(NOTICES)) notices.add(element);
      else if (element.matches(ROWS)) noteRow(element);
      else if (element.matches(TABLES) && !since.has(element)) since.set(element, performance.now());
    },
    shown() {
      const seen: Element[] = [];
      for (const notice of notices)
        if (!notice.isConnected) notices.delete(notice);
        else if (isSeen(notice)) seen.push(notice);
      const errors = [...wrong].flatMap((field) => (field.isConnected ? errorsOf(field) : []));
      return [...messagesIn(seen, errors), ...dialogsIn(seen), ...finishedIn(seen), ...addedRows()];
    },
  };
}

/** `errors`: elements that say what is wrong with a field. */
function messagesIn(seen: readonly Element[], errors: readonly Element[]): Evidence[] {
  return (
    [...new Set([...seen.filter((element) => element.matches(MESSAGES)), ...errors.filter(isSeen)])]
      .filter((element) => !element.closest('button, a'))
      .map((element) => ({ element, text: lineOf(element, 200) }))
      .filter(({ text }) => isMessage(text))
      // Containers of messages hold them among other things; the innermost says the message and nothing else.
      .filter(
        ({ element }, _, all) => !all.some((other) => other.element !== element && element.contains(other.element)),
      )
      .map(({ element, text }) => ({
        kind: errors.includes(element) || isError(element, text) ? 'error' : 'message',
        text,
      }))
  );
}

function dialogsIn(seen: readonly Element[]): Evidence[] {
  return (
    seen
      // Lists that a control opens call themselves dialogs, too.
      .filter((element) => element.matches(DIALOGS) && element.querySelector('[role="listbox"]') === null)
      .map((element): Evidence => ({ kind: 'dialog', text: nameOf(element) }))
      .filter(({ text }) => isMessage(text))
  );
}

function finishedIn(seen: readonly Element[]): Evidence[] {
  return seen
    .filter((element) => element.matches(PROGRESS) && isFinished(element))
    .map((element): Evidence => ({ kind: 'progress', text: nameOf(element) }))
    .filter(({ text }) => isMessage(text));
}

function isFinished(progress: Element): boolean {
  if (progress instanceof HTMLProgressElement) return progress.position === 1;
  const [now, most] = ['aria-valuenow', 'aria-valuemax'].map((name) =>
    Number(progress.getAttribute(name) ?? Number.NaN),
  );
  return now !== undefined && now > 0 && now === (Number.isNaN(most) ? 100 : most);
}

/** Words, and not merely how far something has come. */
function isMessage(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/\d\s*%$/.test(text);
}
