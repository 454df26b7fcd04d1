import type { SopFile } from '../../src/core/sop-file';
import type { ExpectedStep } from '../journeys/flows/expected';

/** How an exported SOP compares with the steps that a person would have written down. */
export interface Fidelity {
  /** Expected steps that are not there, in words. */
  missing: string[];
  /** Steps that nobody would have written. */
  extra: string[];
}

type FileStep = SopFile['phases'][number]['steps'][number];

/** Compares in order: the longest common run of steps counts as found. */
export function fidelity(sop: SopFile, expected: readonly ExpectedStep[]): Fidelity {
  const actual = sop.phases.flatMap((phase) => phase.steps);
  // Longest common subsequence, from the ends.
  const table = Array.from({ length: expected.length + 1 }, () => new Array<number>(actual.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = expected.length - 1; i >= 0; i--)
    for (let j = actual.length - 1; j >= 0; j--) {
      const row = table[i] as number[];
      row[j] = matches(expected[i] as ExpectedStep, actual[j] as FileStep)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const missing: string[] = [];
  const extra: string[] = [];
  let i = 0;
  let j = 0;
  while (i < expected.length || j < actual.length) {
    const wanted = expected[i];
    const step = actual[j];
    if (wanted && step && matches(wanted, step)) {
      i++;
      j++;
    } else if (wanted && (!step || at(i + 1, j) >= at(i, j + 1))) {
      missing.push([wanted.action, wanted.role, wanted.name, wanted.value].filter(Boolean).join(' '));
      i++;
    } else if (step) {
      extra.push(`${step.action} ${step.target?.role ?? ''} ${step.target?.name ?? ''}: ${step.instruction}`);
      j++;
    }
  }
  return { missing, extra };
}

/** The same action on the same thing, as `getByRole` would find it: the name as a part, for some names hold a state. */
function matches(expected: ExpectedStep, step: FileStep): boolean {
  if (expected.action !== step.action) return false;
  if (expected.secret) return step.secret === true && step.value === undefined && named(expected, step);
  if (expected.action === 'navigate')
    return expected.value === undefined || sameAddress(expected.value, step.value ?? '');
  if (expected.value !== undefined && step.value !== expected.value) return false;
  return named(expected, step);
}

function named(expected: ExpectedStep, step: FileStep): boolean {
  if (expected.role !== undefined && step.target?.role !== expected.role) return false;
  return expected.name === undefined || (step.target?.name ?? '').toLowerCase().includes(expected.name.toLowerCase());
}

function sameAddress(a: string, b: string): boolean {
  return new URL(a).href === new URL(b).href;
}
