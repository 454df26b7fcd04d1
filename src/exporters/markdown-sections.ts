import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { FileStep, SopFile } from '../core/sop-file';
import {
  bold,
  bullets,
  code,
  italic,
  link,
  oneLine,
  paragraph,
  prose,
  proseLine,
  table,
  text,
} from './markdown-blocks';
import { inputOf } from './markdown-inputs';
import { marked } from './markdown-parts';
import { phaseBlocks, rollbackBlocks } from './markdown-steps';

/** The whole document as a tree, in the fixed order of sections; an empty section says what belongs there. */
export function readmeOf(file: SopFile): Root {
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(oneLine(file.title) || 'Untitled procedure')] },
      header(file),
      ...section('Purpose', prose(file.purpose), 'why this procedure exists and what is true once it is done.'),
      ...section('Scope', prose(file.scope), 'which systems and cases this covers, and which it does not.'),
      ...section('Roles and responsibilities', roles(file), 'who carries this out, who approves it, who is told.'),
      ...section('Prerequisites', list(file.prerequisites), 'access, permissions and state needed before step 1.1.'),
      ...section('Tools used', tools(file), 'the consoles and programs used, with their addresses.'),
      ...section('Inputs', inputs(file), 'the values to have at hand before step 1.1.'),
      ...section('Procedure', file.phases.flatMap(phaseBlocks(file)), 'the steps.'),
      ...section('Validation', list(file.validation), 'how to tell that the whole procedure worked.'),
      ...section('Rollback', rollbackBlocks(file), 'how to undo this when it fails halfway.'),
      ...section('Troubleshooting', troubleshooting(file), 'known problems and what to do about them.'),
      ...section('Related documents', related(file), 'runbooks, dashboards and tickets worth knowing.'),
      ...section('Change log', changeLog(file), 'what changed, when and by whom.'),
    ],
  };
}

function section(title: string, content: RootContent[], belongsHere: string): RootContent[] {
  const body = content.length > 0 ? content : [marked('empty', paragraph(italic(`To be written: ${belongsHere}`)))];
  return [{ type: 'heading', depth: 2, children: [text(title)] }, ...body];
}

function header(file: SopFile): RootContent {
  const headings = ['SOP ID', 'Version', 'Last updated', 'Owner', 'Review by', 'Recorded on'];
  const cells = [file.sopId, file.version, file.updated, file.owner, file.reviewBy, recordedOn(file)];
  const row = cells.map((cell) => (cell.trim() === '' ? [italic('to be named')] : [text(oneLine(cell))]));
  return marked('facts', table(headings, [row]));
}

/** `Jenkins, Grafana (2026-11-21)`: consoles in the order of their use, and the day of the first recorded step. */
function recordedOn({ phases, tools: used }: SopFile): string {
  const consoles = [...new Set(phases.flatMap((phase) => phase.tool ?? []))];
  const names = consoles.length > 0 ? consoles : used.map((tool) => tool.name);
  const day = phases
    .flatMap((phase) => phase.steps.flatMap((step) => step.at ?? []))
    .sort()[0]
    ?.slice(0, 10);
  return names.join(', ') + (day === undefined ? '' : ` (${day})`);
}

function list(items: readonly string[]): RootContent[] {
  const lines = items.filter((item) => item.trim() !== '');
  return lines.length > 0 ? [bullets(lines.map(proseLine))] : [];
}

function roles(file: SopFile): RootContent[] {
  const rows = file.roles.map(({ name, responsibility }) => [[text(oneLine(name))], proseLine(responsibility)]);
  return rows.length > 0 ? [table(['Role', 'Responsibility'], rows)] : [];
}

function tools(file: SopFile): RootContent[] {
  const items = file.tools.map(({ name, url }): PhrasingContent[] => {
    const address = url.trim() === '' ? [] : [text(': '), link(url, url)];
    return [text(oneLine(name) || 'Console'), ...address];
  });
  return items.length > 0 ? [bullets(items)] : [];
}

function inputs(file: SopFile): RootContent[] {
  const steps = [...file.phases.flatMap((phase) => phase.steps), ...file.rollback];
  const rows = file.inputs.map((input) => {
    const usedIn = steps.filter((step: FileStep) => inputOf(step, file.inputs) === input).map((step) => step.number);
    return [
      [code(input.name)],
      input.secret ? [italic('secret')] : [code(input.example)],
      [text(usedIn.join(', '))],
      proseLine(input.description),
    ];
  });
  return rows.length > 0 ? [table(['Input', 'Example', 'Used in step', 'Description'], rows)] : [];
}

function troubleshooting(file: SopFile): RootContent[] {
  const items = file.troubleshooting.map(({ problem, resolution }) => [
    paragraph(bold(oneLine(problem) || 'Problem')),
    ...prose(resolution),
  ]);
  return items.length > 0 ? [bullets(items)] : [];
}

/** The README of an SOP in the folder beside this one's. */
const SIBLING = /^\.\.\/[a-z0-9-]{1,60}\/README\.md$/;

function related(file: SopFile): RootContent[] {
  const items = file.related.map(({ title, url }): PhrasingContent[] =>
    // Another SOP that is kept beside this one.
    SIBLING.test(url) ? [{ type: 'link', url, children: [text(oneLine(title) || url)] }] : [link(title, url)],
  );
  return items.length > 0 ? [bullets(items)] : [];
}

function changeLog(file: SopFile): RootContent[] {
  const rows = file.changeLog.map(({ version, date, author, summary }) => [
    [text(oneLine(version))],
    [text(oneLine(date))],
    [text(oneLine(author))],
    proseLine(summary),
  ]);
  return rows.length > 0 ? [table(['Version', 'Date', 'Author', 'Summary'], rows)] : [];
}
