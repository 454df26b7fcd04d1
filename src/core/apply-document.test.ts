import { describe, expect, it } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { apply } from './apply';
import type { Sop } from './sop';

const sop: Sop = { ...sampleSop, version: '1.0', changeLog: [] };

describe('a version', () => {
  const entry = { version: '1.1', date: '2026-12-01', author: 'Web platform', summary: 'Faster' };

  it('is given with an entry in the change log, once', () => {
    const released = apply(sop, { do: 'release', entry });
    expect(released).toEqual({ ...sop, version: '1.1', changeLog: [...sop.changeLog, entry] });
    const again = { ...entry, summary: 'Faster, and safer' };
    expect(apply(released, { do: 'release', entry: again }).changeLog).toEqual([...sop.changeLog, again]);
  });

  it('that is brought back has nothing that came later', () => {
    const later = { ...sop, status: 'approved' } as Sop;
    expect(apply(later, { do: 'replace', document: sop })).toEqual(sop);
  });
});

it('remembers what is dismissed, once', () => {
  const once = apply(sop, { do: 'dismissSuggestion', id: 'x' });
  expect(once.dismissed).toEqual(['x']);
  expect(apply(once, { do: 'dismissSuggestion', id: 'x' })).toBe(once);
});
