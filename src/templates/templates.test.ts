import { expect, test } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { say } from '../../test/support/templates';
import { applied, emptied, fills, templates } from '.';
import { deployment } from './deployment';

const skeleton = deployment.skeleton(say);
let ids = 0;
const newId = () => `new-${++ids}`;

test('a template fills what is empty, and nothing else', () => {
  const sop = { ...sampleSop, purpose: '', validation: [''], rollback: [], related: [] };
  expect(fills(sop, skeleton)).toEqual(['purpose', 'validation', 'rollback', 'related']);
  const filled = applied(sop, skeleton, newId);
  expect(filled).toEqual({
    ...sop,
    purpose: skeleton.purpose,
    validation: skeleton.validation,
    rollback: skeleton.rollback.map((step, at) => ({ ...step, id: filled.rollback[at]?.id })),
    related: skeleton.related,
  });
  expect(new Set(filled.rollback.map(({ id }) => id)).size).toBe(skeleton.rollback.length);
  expect(applied(filled, skeleton, newId)).toBe(filled);
});

test('phases come only to an SOP without steps, without steps of their own, each once', () => {
  const sop = { ...sampleSop, phases: [{ id: 'mine', title: 'deploy ', steps: [] }] };
  expect(fills(sop, skeleton)).toContain('phases');
  const { phases } = applied(sop, skeleton, newId);
  expect(phases.map(({ title, steps }) => [title, steps.length])).toEqual([
    ['deploy ', 0],
    ['Prepare', 0],
    ['Watch', 0],
  ]);
  expect(fills(sampleSop, skeleton)).not.toContain('phases');
});

test('an SOP as a template has its texts, and none of what is only its own', () => {
  const own = emptied(sampleSop, 'value');
  expect(own.phases.map(({ title }) => title)).toEqual(sampleSop.phases.map(({ title }) => title));
  const steps = own.phases.flatMap((phase) => phase.steps);
  expect(steps[1]?.instruction).toBe('Type [[Image tag]] in **Image tag**.');
  expect(steps[1]?.note).toBe(sampleSop.phases[0]?.steps[1]?.note);
  for (const step of [...steps, ...own.rollback])
    expect(
      Object.keys(step).filter((key) => !/^(id|action|instruction|expected|condition|warning|note|tip)$/.test(key)),
    ).toEqual([]);
  const text = JSON.stringify(own);
  for (const only of [sampleSop.id, sampleSop.sopId, sampleSop.owner, sampleSop.reviewBy, 'v2.1.0"', 'shotId'])
    expect(text).not.toContain(only);
});

test('each template has an id, a name and a use of its own', () => {
  for (const of of ['id', 'name', 'about'] as const)
    expect(new Set(templates.map((template) => template[of])).size).toBe(6);
});
