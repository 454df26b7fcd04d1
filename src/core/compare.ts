import { ROLLBACK } from './command';
import { plainInline } from './inline';
import { merged, outOfOrder } from './order';
import { isSame } from './same';
import type { Phase, Picture, Sop, Step } from './sop';

/** A text that reads otherwise; `field` is its key. Lists and records are a text with a line for each entry. */
export interface TextDifference {
  field: string;
  /** Empty when there was none. */
  before: string;
  /** Empty when there is none any more. */
  after: string;
}

/** What became of a phase or a step; one that only stands elsewhere is `changed`, too. */
export type Change = 'added' | 'removed' | 'changed';

/** A part of the document that is no phase: a text of its head, or one of its lists. */
export interface SectionDifference {
  of: 'section';
  /** Its key in the document. */
  section: string;
  texts: readonly TextDifference[];
}

/** A phase's heading and what belongs to it, without its steps. */
export interface PhaseDifference {
  of: 'phase';
  change: Change;
  /** It stands elsewhere among the phases. */
  moved: boolean;
  before?: Numbered<Phase>;
  after?: Numbered<Phase>;
  /** Of one that is new or gone, all there is. */
  texts: readonly TextDifference[];
}

/** A step, of the procedure or of the rollback. */
export interface StepDifference {
  of: 'step';
  list: 'procedure' | 'rollback';
  change: Change;
  /** It stands elsewhere among the steps. */
  moved: boolean;
  before?: Numbered<Step>;
  after?: Numbered<Step>;
  /** Of one that is new or gone, all there is. */
  texts: readonly TextDifference[];
  /** Its picture is another one, or there is something else on it. */
  picture: boolean;
}

/** One thing in which two states of a document differ. */
export type Difference = SectionDifference | PhaseDifference | StepDifference;

/** A part with its number as printed: `2`, `2.3`. */
export interface Numbered<Part> {
  number: string;
  part: Part;
}

/** The head and the lists, in the order in which a reader meets them; others come behind them. */
const BEFORE = ['title', 'sopId', 'owner', 'reviewBy', 'purpose', 'scope', 'prerequisites', 'roles', 'tools', 'inputs'];
const AFTER = ['validation', 'troubleshooting', 'related'];

/** What follows from a change, is compared by itself, or is no one's text. */
const LEFT_OUT = new Set([
  'id',
  'version',
  'updated',
  'status',
  'changeLog',
  'kept',
  'dismissed',
  'phases',
  'rollback',
]);

/** Parts of a step or phase that are no text of it; which element is acted on is read in the instruction. */
const NO_TEXT = new Set(['id', 'action', 'target', 'page', 'at', 'picture', 'alternative', 'pictureMissing', 'steps']);

/**
 * In what two states of one SOP differ, in the order of the document; what is no longer there stands behind what it
 * stood behind. Phases and steps are the same when their ids are. Version, date, status and change log are not compared.
 */
export function compare(before: Sop, after: Sop): Difference[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  const moved = movedSteps(old, now);
  const steps = (was: List | undefined, is: List | undefined) => stepDifferences(was, is, old, now, moved);
  const others = [...Object.keys(before), ...Object.keys(after)].filter(
    (key) => !LEFT_OUT.has(key) && !BEFORE.includes(key) && !AFTER.includes(key),
  );
  return [
    ...sections(before, after, BEFORE),
    ...phases(before, after, steps),
    ...sections(before, after, AFTER),
    ...steps(rollbackOf(before), rollbackOf(after)),
    ...sections(before, after, [...new Set(others)]),
  ];
}

function sections(before: Sop, after: Sop, names: readonly string[]): SectionDifference[] {
  return names.flatMap((section) => {
    const texts = textDifference(section, before[section as keyof Sop], after[section as keyof Sop]);
    return texts.length > 0 ? [{ of: 'section', section, texts }] : [];
  });
}

type Steps = (was: List | undefined, is: List | undefined) => StepDifference[];

function phases(before: Sop, after: Sop, steps: Steps): Difference[] {
  const numbered = (sop: Sop) => new Map(sop.phases.map((part, at) => [part.id, { number: String(at + 1), part }]));
  const [old, now] = [numbered(before), numbered(after)];
  const stayed = [...now.values()].filter(({ part }) => old.has(part.id));
  const order = outOfOrder(stayed.map(({ part }) => Number(old.get(part.id)?.number)));
  const moved = new Set([...order].map((index) => stayed[index]));
  return merged([...old.values()], [...now.values()], ({ part }) => part.id).flatMap(({ part: { id } }) => {
    const [was, is] = [old.get(id), now.get(id)];
    const texts = textsOf(was?.part, is?.part);
    const isMoved = is !== undefined && moved.has(is);
    const own: PhaseDifference = { of: 'phase', ...sides(was, is), moved: isMoved, texts };
    return [
      ...(!was || !is || isMoved || texts.length > 0 ? [own] : []),
      ...steps(was && listOf(was.part, was.number), is && listOf(is.part, is.number)),
    ];
  });
}

function stepDifferences(
  was: List | undefined,
  is: List | undefined,
  old: Places,
  now: Places,
  moved: ReadonlySet<string>,
): StepDifference[] {
  return merged(was?.steps ?? [], is?.steps ?? [], ({ id }) => id).flatMap(({ id }): StepDifference[] => {
    const [earlier, later] = [old.get(id), now.get(id)];
    // One that went to another list is told of there.
    if (later && later.list !== is?.id) return [];
    const texts = textsOf(earlier?.part, later?.part);
    const picture = !looksSame(earlier?.part.picture, later?.part.picture);
    if (earlier && later && !moved.has(id) && texts.length === 0 && !picture) return [];
    const list = (is ?? was)?.id === ROLLBACK ? 'rollback' : 'procedure';
    return [{ of: 'step', list, ...sides(earlier, later), moved: moved.has(id), texts, picture }];
  });
}

function sides<Part>(before: Numbered<Part> | undefined, after: Numbered<Part> | undefined) {
  const change: Change = !before ? 'added' : after ? 'changed' : 'removed';
  const plain = ({ number, part }: Numbered<Part>): Numbered<Part> => ({ number, part });
  return { change, ...(before && { before: plain(before) }), ...(after && { after: plain(after) }) };
}

/** A phase's steps or those of the rollback. */
interface List {
  id: string;
  /** What stands before the steps' own numbers. */
  prefix: string;
  steps: readonly Step[];
}

interface Place extends Numbered<Step> {
  /** Id of its list. */
  list: string;
  /** Among all steps of the document. */
  at: number;
}

/** Where each step stands, by its id. */
type Places = ReadonlyMap<string, Place>;

function listOf({ id, steps }: Phase, number: string): List {
  return { id, prefix: `${number}.`, steps };
}

function rollbackOf({ rollback }: Sop): List {
  return { id: ROLLBACK, prefix: '', steps: rollback };
}

function placesOf(sop: Sop): Places {
  const lists = [...sop.phases.map((phase, at) => listOf(phase, String(at + 1))), rollbackOf(sop)];
  const all = lists.flatMap(({ id: list, prefix, steps }) =>
    steps.map((part, index) => ({ list, number: `${prefix}${index + 1}`, part })),
  );
  return new Map(all.map((place, at) => [place.part.id, { ...place, at }]));
}

/** Steps that were put elsewhere; not those that are in another phase only because theirs was cut or joined. */
function movedSteps(old: Places, now: Places): Set<string> {
  const listsOf = (places: Places) => new Set([...places.values()].map(({ list }) => list));
  const [oldLists, newLists] = [listsOf(old), listsOf(now)];
  const moved = new Set<string>();
  const stayed = new Map<string, Place[]>();
  for (const [id, { list }] of now) {
    const earlier = old.get(id);
    if (!earlier) continue;
    if (earlier.list !== list && oldLists.has(list) && newLists.has(earlier.list)) moved.add(id);
    else stayed.set(list, [...(stayed.get(list) ?? []), earlier]);
  }
  for (const places of stayed.values())
    for (const index of outOfOrder(places.map(({ at }) => at))) moved.add(places[index]?.part.id ?? '');
  return moved;
}

/** What reads otherwise in a step or in what belongs to a phase's heading. */
function textsOf(before: object = {}, after: object = {}): TextDifference[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((field) => !NO_TEXT.has(field));
  return fields.flatMap((field) => textDifference(field, old[field], now[field]));
}

function textDifference(field: string, old: unknown, now: unknown): TextDifference[] {
  if (isSame(old, now)) return [];
  const [before, after] = [textOf(old), textOf(now)];
  if (before === after) return [];
  if (field !== 'instruction') return [{ field, before, after }];
  const [read, reads] = [plainInline(before), plainInline(after)];
  // Where only its marks differ, they are what is to be seen.
  return [read === reads ? { field, before, after } : { field, before: read, after: reads }];
}

/** Any value as a text: lists have a line for each entry, records their values side by side. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .map(textOf)
      .filter((text) => text !== '')
      .join(' · ');
  return value === undefined || value === null || typeof value === 'boolean' ? '' : String(value);
}

/** Whether a reader sees the same picture; what was decided about it is not seen. */
function looksSame(one: Picture | undefined, other: Picture | undefined): boolean {
  const seen = (picture: Picture | undefined) =>
    picture && { ...picture, kept: undefined, finished: undefined, moment: undefined };
  return isSame(seen(one), seen(other));
}
