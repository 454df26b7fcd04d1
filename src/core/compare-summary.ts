import { compare, type PhaseDifference, type StepDifference } from './compare';
import { plainInline } from './inline';
import { cutText } from './placeholder';
import type { Sop } from './sop';
import type { Say } from './words';

/** So many are named by their numbers; more are counted. */
const NAMED = 3;

/** The longest piece of a step's sentence, in characters. */
const LONGEST = 60;

/** The sections that have a name; what a newer version keeps besides them is `differsOther`. */
const SECTIONS = new Set([
  'inputs',
  'owner',
  'prerequisites',
  'purpose',
  'related',
  'reviewBy',
  'roles',
  'scope',
  'sopId',
  'title',
  'tools',
  'troubleshooting',
  'validation',
]);

/** Key of a section's name in `_locales`. */
export function sectionName(section: string): string {
  return SECTIONS.has(section) ? section : 'differsOther';
}

/** What changed, in one line for the change log: `Step 2.3 changed; 2 steps added; Rollback filled in.` Empty when nothing did. */
export function summaryOf(before: Sop, after: Sop, say: Say): string {
  const differences = compare(before, after);
  const said = [
    ...ofSteps(
      differences.flatMap((one) => (one.of === 'step' && one.list === 'procedure' ? one : [])),
      say,
    ),
    ...differences.flatMap((one) => (one.of === 'phase' ? ofPhase(one, say) : [])),
    ...differences.flatMap((one) => {
      if (one.of !== 'section') return [];
      const wasEmpty = one.texts.every((text) => text.before === '');
      const isEmpty = one.texts.every((text) => text.after === '');
      return ofSection(wasEmpty, isEmpty, sectionName(one.section), say);
    }),
    ...(differences.some((one) => one.of === 'step' && one.list === 'rollback')
      ? [ofSection(before.rollback.length === 0, after.rollback.length === 0, 'rollback', say)]
      : []),
  ];
  return said.length > 0 ? say('changedAll', { changes: said.join('; ') }) : '';
}

/** One step by its number, a few by theirs, many by how many they are. */
const SAID = {
  changed: ['changedStep', 'changedSteps', 'changedStepsMany'],
  added: ['addedStep', 'addedStepsMany', 'addedStepsMany'],
  removed: ['removedStep', 'removedStepsMany', 'removedStepsMany'],
  moved: ['movedStep', 'movedSteps', 'movedStepsMany'],
  pictured: ['picturedStep', 'picturedSteps', 'picturedStepsMany'],
} as const;

function ofSteps(steps: readonly StepDifference[], say: Say): string[] {
  const changed = steps.filter(({ change }) => change === 'changed');
  const groups: Record<keyof typeof SAID, StepDifference[]> = {
    changed: changed.filter(({ texts }) => texts.length > 0),
    added: steps.filter(({ change }) => change === 'added'),
    removed: steps.filter(({ change }) => change === 'removed'),
    moved: changed.filter(({ moved, texts }) => moved && texts.length === 0),
    pictured: changed.filter(({ picture, moved, texts }) => picture && !moved && texts.length === 0),
  };
  return Object.entries(SAID).flatMap(([group, [one, few, many]]) => {
    const found = groups[group as keyof typeof SAID];
    const numbers = found.map(({ before, after }) => (after ?? before)?.number ?? '');
    if (found.length === 0) return [];
    if (found.length === 1) return [say(one, { number: numbers[0] ?? '', step: shortly(found[0]) })];
    const filling = { numbers: numbers.join(', '), count: String(found.length) };
    return [say(found.length <= NAMED ? few : many, filling)];
  });
}

/** A step that is gone by its words: another has its number now. */
function shortly(difference: StepDifference | undefined): string {
  const words = plainInline(difference?.before?.part.instruction ?? '').replace(/[.\s]+$/, '');
  return words.length > LONGEST ? `${cutText(words, LONGEST)}…` : words;
}

function ofPhase({ change, moved, texts, before, after }: PhaseDifference, say: Say): string {
  const shown = after ?? before;
  const phase = shown?.part.title || shown?.number || '';
  if (change === 'added') return say('addedPhase', { phase });
  if (change === 'removed') return say('removedPhase', { phase });
  return say(moved && texts.length === 0 ? 'movedPhase' : 'changedPhase', { phase });
}

function ofSection(wasEmpty: boolean, isEmpty: boolean, name: string, say: Say): string {
  return say(wasEmpty ? 'changedFilled' : isEmpty ? 'changedEmptied' : 'changedSection', { section: say(name) });
}
