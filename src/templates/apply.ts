import { type Sop, stepsOf } from '../core/sop';
import { ownPhase, ownSteps } from './start';
import type { Skeleton } from './template';

/** What of a template an SOP can take over; each key names the section in `_locales`, too. */
const SECTIONS = [
  'purpose',
  'scope',
  'prerequisites',
  'roles',
  'tools',
  'inputs',
  'validation',
  'rollback',
  'troubleshooting',
  'related',
] as const;

/** A section of the document, or its phases. */
export type Filled = (typeof SECTIONS)[number] | 'phases';

/** Which sections the template would fill in this SOP: those that are empty and that it has texts for. */
export function fills(sop: Sop, skeleton: Skeleton): Filled[] {
  const sections = SECTIONS.filter((section) => isEmpty(sop[section]) && !isEmpty(skeleton[section]));
  return [...sections, ...(missingPhases(sop, skeleton).length > 0 ? (['phases'] as const) : [])];
}

/**
 * The SOP with a template's texts where it has none yet; the same SOP when it has all. Nothing that somebody wrote or
 * recorded is changed: phases come, without their steps, only as long as there are no steps.
 */
export function applied(sop: Sop, skeleton: Skeleton, newId: () => string): Sop {
  const sections = fills(sop, skeleton);
  if (sections.length === 0) return sop;
  const texts = structuredClone(Object.fromEntries(SECTIONS.map((section) => [section, skeleton[section]])));
  const taken = Object.fromEntries(Object.entries(texts).filter(([section]) => sections.includes(section as Filled)));
  return {
    ...sop,
    ...taken,
    ...(sections.includes('rollback') && { rollback: ownSteps(skeleton.rollback, newId) }),
    phases: [...sop.phases, ...missingPhases(sop, skeleton).map((phase) => ownPhase({ ...phase, steps: [] }, newId))],
  };
}

function missingPhases(sop: Sop, skeleton: Skeleton): Skeleton['phases'] {
  if (stepsOf(sop).length > 0) return [];
  const there = new Set(sop.phases.map(({ title }) => title.trim().toLowerCase()));
  return skeleton.phases.filter(({ title }) => !there.has(title.trim().toLowerCase()));
}

/** Whether nothing is written there: rows that were added and left empty are nothing. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return true;
}
