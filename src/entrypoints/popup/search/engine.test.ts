import { describe, expect, it } from 'vitest';
import { sampleSop } from '../../../../test/fixtures/sample-sop';
import { bareSop } from '../../../../test/support/sops';
import { factsOf } from '../../../core/card';
import type { Sop } from '../../../core/sop';
import { Engine } from './engine';
import { excerpt, markedIn } from './marked';

const empty = bareSop();
const put = (engine: Engine, id: string, change: Partial<Sop>, filing = {}) => {
  const document = { ...empty, ...change, id };
  engine.put({ id, ...factsOf(document), tags: [], folder: '', ...filing }, document);
};

function filled(): Engine {
  const engine = new Engine();
  put(engine, 'sample', sampleSop);
  put(engine, 'rotate', { title: 'Rotate the signing key', sopId: 'SOP-0107' });
  put(engine, 'café', { title: 'Größe ändern', sopId: 'SOP-0200' }, { tags: ['on-call'], folder: 'Web shop' });
  return engine;
}
const found = (query: string) => {
  const engine = filled();
  return engine.find(query).map(({ id }) => id);
};

describe('finds', () => {
  it.each([
    ['the title', 'signing', ['rotate']],
    ['a beginning', 'sign', ['rotate']],
    ['a word mistyped', 'signng key', ['rotate']],
    ['other letters of the same word', 'groesse', []],
    ['letters without their accents', 'grosse ander', []],
    ['small letters', 'ROTATE', ['rotate']],
    ['a number', 'SOP-0107', ['rotate']],
    ['a tag', 'on-call', ['café', 'sample']],
    ['a tool', 'jenkins', ['sample']],
    ['a step', 'terminate', ['sample']],
    ['a part of an address', 'jenkins.example.com', ['sample']],
    ['a value', 'v2.1.0', ['sample']],
    ['all words only', 'rotate jenkins', []],
    ['nothing', '…', []],
    ['what stands in the title first', 'web', ['sample', 'café']],
  ])('%s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('what is there now', () => {
    const engine = filled();
    put(engine, 'rotate', { title: 'Renew the certificate' });
    expect(engine.find('signing')).toEqual([]);
    expect(engine.find('certificate')).toMatchObject([{ id: 'rotate', words: ['certificate'] }]);
    engine.drop('rotate');
    expect([engine.find('certificate'), engine.linesOf('rotate')]).toEqual([[], []]);
  });
});

describe('marks', () => {
  const shown = (text: string, found: string[], query: string) =>
    markedIn(text, found, query)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  it.each([
    ['Rotate the signing key', ['signing'], 'sign', 'Rotate the [sign]ing key'],
    ['Rotate the signing key', ['signing', 'key'], 'singing key', 'Rotate the [signing] [key]'],
    ['Ändern', ['andern'], 'ande', '[Ände]rn'],
    ['https://ci.example.com/job', ['example'], 'example', 'https://ci.[example].com/job'],
    ['Nothing here', ['else'], 'else', 'Nothing here'],
  ])('%s', (text, words, query, marked) => {
    expect(shown(text, words, query)).toBe(marked);
  });

  it('shows the line that says most, around what was found', () => {
    const lines = ['Open the key store.', 'Rotate the key.', 'Other'];
    expect(excerpt(lines, ['rotate', 'key'])).toBe('Rotate the key.');
    expect(excerpt(lines, ['none'])).toBeUndefined();
    const long = `${'before '.repeat(30)}needle ${'after '.repeat(30)}`;
    const shown = excerpt([long], ['needle']) ?? '';
    expect(shown).toMatch(/^…before .*needle after .*…$/);
    expect(shown.length).toBeLessThan(125);
  });
});
