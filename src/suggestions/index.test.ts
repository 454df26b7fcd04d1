import { expect, test } from 'vitest';
import { recorded, without } from '../../test/support/recorded';
import { english } from '../../test/support/words';
import { apply } from '../core/apply';
import { commit, historyOf, undo } from '../core/history';
import { acceptAll, NO_FACTS, suggestionsFor } from '.';

const { facts, sop } = recorded(
  { action: 'fill', name: 'Replicas', value: '50', was: '3' },
  { name: 'Save', shows: [['error', 'At most 10']] },
  { action: 'fill', name: 'Replicas', value: '5', was: '50' },
  { name: 'Save', shows: [['message', 'Saved']] },
  { name: 'Delete', context: 'web-1', shows: [['message', 'Deleted']] },
);
const ids = (document = sop) => suggestionsFor(facts, document, english).map(({ id }) => id);

test('suggestions come in the order of the document, each id once', () => {
  expect(ids()).toEqual([...new Set(ids())]);
  expect(suggestionsFor(facts, sop, english).map(({ section }) => section)).toEqual([
    'inputs',
    'procedure',
    'procedure',
    'validation',
    'rollback',
    'rollback',
    'troubleshooting',
  ]);
});

test('what is dismissed, and what comes of deleted steps, is gone', () => {
  const [first = '', ...rest] = ids();
  expect(ids(apply(sop, { do: 'dismissSuggestion', id: first }))).toEqual(rest);
  expect(ids(without('s1', 's2', 's3', 's4', 's5')(sop))).toEqual([]);
});

test('all accepted is one change, leaves nothing to suggest, and is taken back at once', () => {
  const history = commit(historyOf(sop), acceptAll(facts, sop, english, ids()), '2026-12-01');
  expect(ids(history.document)).toEqual([]);
  expect(history.document.rollback.map(({ instruction }) => instruction)).toEqual([
    'Undo **Delete** by hand: it has no known inverse.',
    'Set **Replicas** back to `3`.',
    'Click **Save**.',
  ]);
  expect(undo(history).document).toEqual(sop);
});

test('one after the other they come to the same document', () => {
  let document = sop;
  for (let [next] = ids(); next !== undefined; [next] = ids(document))
    document = apply(document, acceptAll(facts, document, english, [next]));
  const plain = (one: typeof sop) => one.rollback.map(({ instruction }) => instruction);
  expect(plain(document)).toEqual(plain(apply(sop, acceptAll(facts, sop, english, ids()))));
  expect(document.inputs).toEqual(apply(sop, acceptAll(facts, sop, english, ids())).inputs);
});

test('a document without a recording is read alone', () => {
  expect(suggestionsFor(NO_FACTS, sop, english).map(({ section }) => section)).toEqual(
    expect.arrayContaining(['inputs', 'procedure', 'rollback']),
  );
});

test('ids hold no text of any page', () => {
  for (const id of ids()) expect(id).toMatch(/^(?:[a-z]+-)?(?:scope|s\d)(?:-\d+)?$/);
});
