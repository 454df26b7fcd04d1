import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Done, recorded } from '../../test/support/recorded';
import { english } from '../../test/support/words';
import { apply } from '../core/apply';
import type { Sop } from '../core/sop';
import { acceptAll, suggestionsFor } from '.';
import type { Facts } from './suggester';

/** What was done, of which suggestions of all parts come. */
const DONE = fc.constantFrom<Done>(
  { action: 'fill', name: 'Replicas', value: '50', was: '3' },
  { action: 'fill', name: 'Replicas', value: '5', was: '50' },
  { action: 'fill', name: 'Image tag', value: 'v2.1.0', was: 'v2.0.0' },
  { action: 'fill', name: 'Name', value: 'web-1' },
  { action: 'select', name: 'VPC', value: 'vpc-main' },
  { action: 'select', name: 'Region', value: 'eu-west-1', was: 'eu-central-1' },
  { action: 'check', name: 'Encrypted', role: 'switch' },
  { name: 'Save', shows: [['error', 'At most 10']] },
  { name: 'Save', shows: [['message', 'Saved i-0abc12de34']] },
  { name: 'Create instance', shows: [['row', 'i-0abc12de34 web-1 v2.1.0']] },
  { name: 'Delete', context: 'web-1', shows: [['dialog', 'Delete web-1?']] },
  { name: 'Delete web-1', shows: [['message', 'Deleted']] },
  { name: 'Enable alerts' },
  { name: 'Next', page: { url: 'https://console.test/prod/review', heading: 'Review' } },
  {
    name: 'Orders',
    page: { url: 'https://prod.test/orders?region=eu-west-1', environment: [{ label: 'role', value: 'admin' }] },
  },
);

const urgency = (section: string) => (section === 'procedure' ? 0 : section === 'inputs' ? 1 : 2);

/** All of them, the document read anew before each. */
function oneByOne(facts: Facts, sop: Sop): Sop {
  const left = new Set(suggestionsFor(facts, sop, english).map(({ id }) => id));
  let document = sop;
  for (;;) {
    const open = suggestionsFor({ ...facts }, document, english).filter(({ id }) => left.has(id));
    const [next] = open.sort((a, b) => urgency(a.section) - urgency(b.section));
    if (!next) return document;
    left.delete(next.id);
    document = apply(document, { do: 'batch', commands: next.commands });
  }
}

test('accepted at once they come to the same document as one after the other, each read anew', () => {
  fc.assert(
    fc.property(fc.array(DONE, { maxLength: 14 }), (done) => {
      const { facts, sop } = recorded(...done);
      const ids = suggestionsFor(facts, sop, english).map(({ id }) => id);
      expect(apply(sop, acceptAll(facts, sop, english, ids))).toEqual(oneByOne(facts, sop));
    }),
    { numRuns: 60 },
  );
});
