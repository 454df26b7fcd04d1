import { expect } from 'vitest';
import { blanksIn } from '../../src/core/blank';
import { toPlainText } from '../../src/core/instruction';
import type { Say } from '../../src/core/words';
import { gateFindings } from '../../src/redaction';
import { sopFrom } from '../../src/templates';
import type { Template } from '../../src/templates/template';
import { english } from './words';

/** A sentence as English has it. */
export const say: Say = (key, filling) => toPlainText(english(key, filling));

/** Every section has a text with all of its parts, none of it looks like a secret, and the author finds what is left to do. */
export function expectWritten(template: Template): void {
  const beginning = { id: 'sop', sopId: 'SOP-0001', today: '2026-11-22', summary: 'First version.' };
  let count = 0;
  const sop = sopFrom(template.skeleton(say), beginning, () => String(++count));
  const { owner: _owner, reviewBy: _reviewBy, kept: _kept, changeLog: _log, tools: _tools, ...texts } = sop;
  const empty: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (value === '' || (Array.isArray(value) && value.length === 0)) empty.push(path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk({ ...texts, related: texts.related.map(({ title }) => title) }, template.id);
  expect(empty).toEqual([]);
  expect(gateFindings(sop)).toEqual([]);
  const all = JSON.stringify(texts);
  expect(blanksIn(all).length).toBeGreaterThan(3);
  // What is asked for by a sentence is among the inputs.
  const inputs = sop.inputs.map(({ name }) => name);
  for (const [, name = ''] of all.matchAll(/\{\{(\w+)\}\}/g)) expect(inputs).toContain(name);
  expect(all).not.toMatch(/ \| | :: /);
  expect(new Set([...all.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)).size).toBeGreaterThan(count);
}
