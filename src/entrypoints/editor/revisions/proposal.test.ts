import { expect, it } from 'vitest';
import { sampleSop } from '../../../../test/fixtures/sample-sop';
import { say } from '../../../../test/support/templates';
import { proposal } from './proposal';

const newest = { ...sampleSop, version: '1.1' };
const changed = { ...newest, scope: 'Another' };

it('proposes what is in the document for the first revision', () => {
  const changeLog = [{ version: '1.0', date: '', author: '', summary: 'First version, recorded.' }];
  const sop = { ...sampleSop, version: '1.0', changeLog };
  expect(proposal(sop, undefined, [], say)).toEqual({
    version: '1.0',
    summary: 'First version, recorded.',
    same: false,
  });
  expect(proposal({ ...sop, changeLog: [] }, undefined, [], say).summary).toBe('First version.');
});

it('proposes the version that follows from the change, and says what changed', () => {
  expect(proposal(changed, newest, ['1.1', '1.0'], say)).toEqual({
    version: '1.1.1',
    summary: 'Scope changed.',
    same: false,
  });
});

it('never proposes a version that a revision has, not even after an older one was restored', () => {
  const restored = { ...changed, version: '1.0' };
  expect(proposal(restored, newest, ['1.1', '1.1.1', '1.0'], say).version).toBe('1.1.2');
});

it('leaves a version that the person gave', () => {
  expect(proposal({ ...changed, version: '2026-12' }, newest, ['1.1'], say).version).toBe('2026-12');
});

it('says when there is nothing new', () => {
  expect(proposal(newest, newest, ['1.1'], say).same).toBe(true);
});
