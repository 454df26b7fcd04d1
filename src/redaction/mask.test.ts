import { expect, test } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import type { Sop } from '../core/sop';
import { maskEverywhere } from './mask';
import { redactionReport } from './report';

const [phase] = sampleSop.phases;
const [first] = phase?.steps ?? [];
if (!phase || !first) throw new Error('The sample has no steps');

const with_ = (more: Partial<Sop>, step: Partial<typeof first> = {}): Sop => ({
  ...sampleSop,
  phases: [{ ...phase, steps: [{ ...first, ...step }] }],
  ...more,
});

test('masks every place and spelling, and says how many', () => {
  const sop = with_(
    { scope: 'Acme_West and Acme_West', validation: ['Acme_West'], kept: [] },
    {
      instruction: 'Open **Acme\\_West** with `Acme_West`.',
      note: 'acme_west is another',
      page: { title: 'Acme_West', url: 'https://x.example/Acme_West' },
      target: { role: 'link', name: 'Acme_West', selectors: ['text=Acme_West', '#Acme\\_West', 'a'] },
    },
  );
  const { document, places } = maskEverywhere(sop, ' Acme_West ');
  expect(document.scope).toBe('<masked-1> and <masked-1>');
  expect(document.phases[0]?.steps[0]).toMatchObject({
    instruction: 'Open **\\<masked-1>** with `<masked-1>`.',
    note: 'acme_west is another',
    page: { title: '<masked-1>', url: 'https://x.example/<masked-1>' },
    target: { role: 'link', name: '<masked-1>', selectors: ['text=<masked-1>', 'a'] },
  });
  expect(JSON.stringify(document)).not.toMatch(/Acme\\*_West/);
  expect(places).toBe(9);
  const counted = redactionReport(document).redactions.filter(({ kind }) => kind === 'masked');
  expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(places);
});

test('a selection in a sentence is read as it shows; one in an address as it is written there', () => {
  const sop = with_(
    { owner: 'a_b c' },
    { instruction: 'Enter a\\_b c.', page: { title: '', url: 'https://x.example/a_b%20c?tab=a_b+c' } },
  );
  const { document } = maskEverywhere(sop, 'a\\_b c');
  expect([document.owner, document.phases[0]?.steps[0]?.instruction]).toEqual(['<masked-1>', 'Enter \\<masked-1>.']);
  expect(document.phases[0]?.steps[0]?.page?.url).toBe('https://x.example/<masked-1>?tab=<masked-1>');
});

test('another text has the next number; placeholders stay whole', () => {
  const once = maskEverywhere(with_({ title: 'Blue and green' }), 'Blue').document;
  const twice = maskEverywhere(once, 'green').document;
  expect(twice.title).toBe('<masked-1> and <masked-2>');
  expect(maskEverywhere(twice, 'masked').document).toBe(twice);
  expect(maskEverywhere(twice, 'nowhere to be found')).toEqual({ document: twice, places: 0 });
});

test('ids, dates and words of fixed lists are no texts', () => {
  const sop = with_({ scope: `click ${first.id} 2026-11 button` }, { action: 'click', at: '2026-11-21T10:00:00.000Z' });
  for (const selected of ['click', first.id, '2026-11', 'button']) {
    const { document } = maskEverywhere(sop, selected);
    const step = document.phases[0]?.steps[0];
    expect(document.scope).toContain('<masked-1>');
    expect([step?.action, step?.id, step?.at, step?.target?.role, document.updated, document.reviewBy]).toEqual([
      'click',
      first.id,
      '2026-11-21T10:00:00.000Z',
      first.target?.role,
      sop.updated,
      sop.reviewBy,
    ]);
  }
});

test('what was kept with it is asked about again', () => {
  const kept = [
    { rule: 'email', match: 'ada@acme.example', reason: 'public' },
    { rule: 'email', match: 'bob@other.example', reason: 'asked acme' },
  ];
  const { document } = maskEverywhere(with_({ scope: 'ada@acme.example', kept }), 'acme');
  expect(document.kept).toEqual([{ rule: 'email', match: 'bob@other.example', reason: 'asked <masked-1>' }]);
});
