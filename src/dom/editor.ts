import { closestUp } from './tree';

/**
 * Code editors that draw their text themselves: the editor, the lines it shows, their numbers beside them, what holds all
 * lines, and what stands in a line without being text.
 */
const EDITORS = [
  {
    editor: '.ace_editor',
    lines: '.ace_text-layer > .ace_line_group, .ace_text-layer > .ace_line',
    numbers: '.ace_gutter-cell',
    all: '.ace_scrollbar-v > .ace_scrollbar-inner',
  },
  {
    editor: '.monaco-editor',
    lines: '.view-lines > .view-line',
    numbers: '.margin-view-overlays .line-numbers',
    all: '.margin',
  },
  {
    editor: '.cm-editor',
    lines: '.cm-content > .cm-line',
    numbers: '.cm-lineNumbers > .cm-gutterElement',
    all: '.cm-content',
  },
  {
    editor: '.CodeMirror',
    lines: '.CodeMirror-code .CodeMirror-line',
    numbers: '.CodeMirror-linenumber',
    all: '.CodeMirror-sizer',
  },
];

/** Hints that editors draw into an empty line. */
const HINT = '.cm-placeholder, .ace_placeholder, .CodeMirror-placeholder';

/** The code editor that an element belongs to. */
export function editorOf(element: Element): HTMLElement | undefined {
  const editor = closestUp(element, (at) => kindOf(at) !== undefined);
  return editor instanceof HTMLElement ? editor : undefined;
}

/** Whether an element is a code editor itself. */
export function isEditor(element: Element): boolean {
  return kindOf(element) !== undefined;
}

/** What an editor shows right now. */
interface Shown {
  /** Texts by the number of their line, from 1. */
  lines: Map<number, string>;
  /** Whether the last line that is shown is the last one there is. */
  ends: boolean;
}

/**
 * The text of a code editor, put together from what it shows: it draws only the lines in view. Look at it whenever it may
 * show other ones. Only the page is read, nothing in it is called.
 */
export class EditorText {
  private readonly known = new Map<number, string>();
  /** The number of the last line, once the end was seen. */
  private last: number | undefined;

  constructor(private readonly editor: Element) {}

  /** Takes in what is shown now. */
  look(): void {
    const { lines, ends } = shownIn(this.editor);
    const numbers = [...lines.keys()];
    const bottom = Math.max(0, ...numbers);
    if (numbers.some((number) => this.known.has(number) && this.known.get(number) !== lines.get(number)))
      this.moveBelow(bottom, lines);
    for (const [number, text] of lines) this.known.set(number, text);
    if (ends) {
      this.last = bottom;
      for (const number of this.known.keys()) if (number > bottom) this.known.delete(number);
    } else if (this.last !== undefined && this.last <= bottom) this.last = undefined;
  }

  /** The lines, with `…` in the place of those that were never shown; and whether there are such. */
  read(): { text: string; complete: boolean } {
    const numbers = [...this.known.keys()].sort((a, b) => a - b);
    const parts: string[] = [];
    let complete = true;
    const gap = () => {
      complete = false;
      parts.push('…');
    };
    let next = 1;
    for (const number of numbers) {
      if (number !== next) gap();
      parts.push(this.known.get(number) ?? '');
      next = number + 1;
    }
    if (this.last === undefined || this.last >= next) gap();
    return { text: parts.join('\n'), complete };
  }

  /** Something was changed: lines below the view went up or down with it. Unless it is certain how far, they are forgotten. */
  private moveBelow(bottom: number, lines: ReadonlyMap<number, string>): void {
    const below = [...this.known].filter(([number]) => number > 0);
    const tail = [0, 1, 2].map((back) => lines.get(bottom - back));
    const fits = below
      .map(([number]) => bottom - number)
      .filter((by) => tail.every((text, back) => text !== undefined && this.known.get(bottom - back - by) === text));
    const [by, another] = fits;
    const moved = by === undefined || another !== undefined ? [] : below.filter(([number]) => number + by > bottom);
    const { last } = this;
    this.last = undefined;
    for (const [number] of below) if (number + (by ?? 0) > bottom || number > bottom) this.known.delete(number);
    for (const [number, text] of moved) this.known.set(number + (by ?? 0), text);
    if (moved.length > 0 && last !== undefined) this.last = last + (by ?? 0);
  }
}

function kindOf(element: Element) {
  return EDITORS.find((known) => element.matches(known.editor));
}

function shownIn(editor: Element): Shown {
  const kind = kindOf(editor);
  if (!kind) return { lines: new Map(), ends: false };
  const placed = (selector: string) =>
    [...editor.querySelectorAll(selector)]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.height > 0 && getComputedStyle(element).visibility !== 'hidden')
      .sort((a, b) => a.box.top - b.box.top);
  const rows = placed(kind.lines);
  const numbers = placed(kind.numbers).map(({ element, box }) => ({
    number: Number.parseInt(element.textContent ?? '', 10),
    top: box.top,
  }));
  const lines = new Map<number, string>();
  const start = editor.querySelector(kind.all)?.getBoundingClientRect().top ?? 0;
  let number = 0;
  let lowest: (typeof rows)[number] | undefined;
  for (const [index, { element, box }] of rows.entries()) {
    const beside = numbers.find(({ top }) => Math.abs(top - box.top) < box.height / 2)?.number;
    if (numbers.length === 0) number = Math.max(number + 1, Math.round((box.top - start) / box.height) + 1);
    else if (beside !== undefined && !Number.isNaN(beside)) number = beside;
    // Neither numbered nor right below its neighbour: the line of the caret, which is kept while it is out of view.
    else if (box.top - (rows[index - 1]?.box.bottom ?? Number.NEGATIVE_INFINITY) > 2) continue;
    // A line too long for the view goes on in the next row, which has no number.
    lowest = rows[index];
    lines.set(number, (lines.has(number) ? lines.get(number) : '') + textOf(element));
  }
  return { lines, ends: lowest !== undefined && endsAt(editor, kind.all, lowest.element, lowest.box) };
}

/** Whether nothing comes below a row: everything is scrolled up, or there is room for more in view. */
function endsAt(editor: Element, all: string, row: Element, line: DOMRect): boolean {
  // CodeMirror 6 puts a box of their height in the place of lines that it does not draw.
  if (row.nextElementSibling?.matches('.cm-gap')) return false;
  const view = editor.getBoundingClientRect();
  const whole = editor.querySelector(all)?.getBoundingClientRect();
  const roomBelow = line.bottom + line.height < view.bottom;
  const monaco = editor.matches('.monaco-editor');
  if (roomBelow && (!whole || monaco || whole.height <= view.height + 1)) return true;
  if (!whole || whole.height <= view.height + 1) return false;
  const below = whole.bottom - line.bottom;
  // Monaco lets its last line be scrolled up to the top of the view.
  const beyond = monaco && Math.abs(below - (view.height - line.height)) < line.height * 0.9;
  return below < line.height || beyond;
}

function textOf(line: Element): string {
  const hint = line.querySelector(HINT)?.textContent ?? '';
  return (line.textContent ?? '')
    .replace(hint, '')
    .replace(/\u200b/g, '')
    .replace(/\u00a0/g, ' ');
}
