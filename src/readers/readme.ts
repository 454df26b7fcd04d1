import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { ListField } from '../core/command';
import { listRows, type Row, tableRows, troubleRows } from './rows';
import { type ReadPhase, type ReadStep, readPhases, readSteps } from './steps';
import { italicsOf, plainText, type Source, typedBlocks, written } from './words';

/** Something in a README that is not part of an SOP, or that is made anew at each export. */
export interface Aside {
  /** The heading or the step's number that it stands below; empty at the top. */
  where: string;
  text: string;
}

/** Lists of the document that a README shows as a list or a table. */
export type Listed = Exclude<ListField, 'kept'>;

/** What a README says. A section whose heading is not there is absent; an empty one is empty. */
export interface Readme {
  title?: string;
  /** The table below the title, by its headings in lower case. */
  facts: Row;
  purpose?: string;
  scope?: string;
  lists: Partial<Record<Listed, Row[]>>;
  phases?: ReadPhase[];
  rollback?: ReadStep[];
  asides: Aside[];
}

/** Longer ones are not read, in characters: two thousand steps are half of it. */
const LONGEST = 2_000_000;
/**
 * What the parser has to do at most: its time grows with the square of the marks between two blank lines. A paragraph has
 * some twenty marks; this much takes two or three seconds.
 */
const MOST_WORK = 100_000_000;
const MARKS = /[*_~`[\]<|]/g;
/** Quotations and lists in one another: deeper ones are no text that a person wrote. */
const DEEPEST = 30;

/** What stands above the title for other programs: https://jekyllrb.com/docs/front-matter/ */
const FRONT_MATTER = /^---[^\S\n]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;

/** Sections by their headings in lower case. */
const SECTIONS: Record<string, 'purpose' | 'scope' | 'phases' | 'rollback' | Listed> = {
  purpose: 'purpose',
  scope: 'scope',
  'roles and responsibilities': 'roles',
  prerequisites: 'prerequisites',
  'tools used': 'tools',
  inputs: 'inputs',
  procedure: 'phases',
  validation: 'validation',
  rollback: 'rollback',
  troubleshooting: 'troubleshooting',
  'related documents': 'related',
  'change log': 'changeLog',
};

/** Columns of the tables, by their headings in lower case; those that are made of the steps have no name. */
const COLUMNS: Partial<Record<Listed, Record<string, string>>> = {
  roles: { role: 'name', responsibility: 'responsibility' },
  inputs: { input: 'name', example: 'example', 'used in step': '', description: 'description' },
  changeLog: { version: 'version', date: 'date', author: 'author', summary: 'summary' },
};

/** Whether a text can be read in a time that a person waits. */
export function isReadable(markdown: string): boolean {
  if (markdown.length > LONGEST) return false;
  if (markdown.split('\n').some((line) => depthOf(line) > DEEPEST)) return false;
  const work = markdown.split(/\n[^\S\n]*\n/).map((run) => (run.match(MARKS)?.length ?? 0) ** 2);
  return work.reduce((sum, one) => sum + one, 0) <= MOST_WORK;
}

/** Whether it is a README that this extension wrote, whoever edited it since: it has the table below its title. */
export function isOurs(readme: Readme): boolean {
  return readme.title !== undefined && readme.facts['sop id'] !== undefined;
}

/** Reads a README; never throws. Front matter is passed over, and so are comments. */
export function parseReadme(text: string): Readme {
  const markdown = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(FRONT_MATTER, '');
  const tree: Root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const readme: Readme = { facts: {}, lists: {}, asides: [] };
  const source = { markdown };
  for (const { heading, blocks } of sectionsOf(tree.children.filter((block) => !isComment(block))))
    readSection(readme, heading, blocks, source);
  return readme;
}

interface Section {
  heading?: { depth: number; text: string };
  blocks: RootContent[];
}

/** What stands below each heading of the first two levels. */
function sectionsOf(blocks: readonly RootContent[]): Section[] {
  const sections: Section[] = [{ blocks: [] }];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth <= 2)
      sections.push({ heading: { depth: block.depth, text: plainText(block.children) }, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function readSection(readme: Readme, heading: Section['heading'], all: RootContent[], source: Source): void {
  const where = heading?.text ?? '';
  const { asides } = readme;
  const aside = (blocks: readonly RootContent[]): void => {
    for (const block of blocks) asides.push({ where, text: written(block, source) });
  };
  if (heading?.depth === 1 && readme.title === undefined) {
    readme.title = heading.text;
    const [table, ...rest] = all;
    const columns = { '': '' };
    if (table?.type === 'table') {
      const { rows, lost } = tableRows(table, columns);
      readme.facts = rows[0] ?? {};
      for (const text of lost) asides.push({ where, text });
    } else if (table) aside([table]);
    aside(rest);
    return;
  }
  const name = heading?.depth === 2 ? SECTIONS[heading.text.toLowerCase()] : undefined;
  if (name === undefined || name in readme || name in readme.lists) {
    // A heading by itself says something, too.
    if (heading) asides.push({ where: '', text: [where, ...all.map((block) => written(block, source))].join('\n\n') });
    else aside(all);
    return;
  }
  const blocks = all.filter((block) => !isToBeWritten(block));
  if (name === 'purpose' || name === 'scope') readme[name] = typedBlocks(blocks, source);
  else if (name === 'phases') readme.phases = readPhases(blocks, source, asides);
  else if (name === 'rollback') readme.rollback = readSteps(blocks, source, asides, where);
  else readme.lists[name] = rowsOf(name, blocks, source, (text) => asides.push({ where, text }));
}

function rowsOf(name: Listed, blocks: RootContent[], source: Source, lose: (text: string) => void): Row[] {
  const columns = COLUMNS[name];
  return blocks.flatMap((block) => {
    if (columns) {
      if (block.type !== 'table') {
        lose(written(block, source));
        return [];
      }
      const { rows, lost } = tableRows(block, columns);
      for (const text of lost) lose(text);
      return rows;
    }
    return name === 'troubleshooting' ? troubleRows(block, source) : listRows(block, name, source);
  });
}

/** What stands in a section that has nothing in it yet. */
function isToBeWritten(block: RootContent): boolean {
  return italicsOf(block)?.startsWith('To be written:') === true;
}

function isComment(block: RootContent): boolean {
  return block.type === 'html' && /^<!--(?:(?!-->).)*-->$/s.test(block.value.trim());
}

/** How many quotations and lists a line opens in one another, at the most. */
function depthOf(line: string): number {
  const marks = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))*[ \t]*/.exec(line)?.[0] ?? '';
  return (marks.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0) + Math.floor((marks.match(/^[ \t]*/)?.[0].length ?? 0) / 8);
}
