import type { Page } from 'playwright-core';
import { sampleSop } from '../fixtures/sample-sop';
import { seeded } from './person';

const VERBS = ['Rotate', 'Restore', 'Scale', 'Deploy', 'Renew', 'Drain', 'Patch', 'Audit', 'Migrate', 'Provision'];
const THINGS = [
  'signing key',
  'web shop',
  'Kafka cluster',
  'read replica',
  'TLS certificate',
  'node pool',
  'backup vault',
];
const PLACES = ['staging', 'production', 'eu-west-1', 'the DR site', 'the build farm'];
const TOOLS = ['Jenkins', 'AWS', 'Grafana', 'Argo CD', 'GitHub', 'RabbitMQ'];

/** Different SOPs of as many steps as asked, the same each time. */
export function manySops(count: number, steps = 20): (typeof sampleSop)[] {
  const random = seeded(7);
  const one = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  const word = () => `${one(THINGS).split(' ')[0]}-${Math.floor(random() * 3000).toString(36)}`;
  return Array.from({ length: count }, (_, index) => ({
    ...sampleSop,
    id: `sop-${index}`,
    sopId: `SOP-${String(index + 1).padStart(4, '0')}`,
    title: `${one(VERBS)} the ${one(THINGS)} in ${one(PLACES)}`,
    tools: [{ name: one(TOOLS), url: `https://${word()}.example.com` }],
    reviewBy: index % 9 === 0 ? `202${6 + (index % 2)}-0${1 + (index % 9)}-15` : '',
    phases: [
      {
        id: `phase-${index}`,
        title: one(THINGS),
        steps: Array.from({ length: steps }, (_step, at) => ({
          id: `step-${index}-${at}`,
          action: 'click' as const,
          instruction: `Click **${one(VERBS)} ${word()}** and wait for ${word()} to be ${one(['ready', 'green', 'gone'])}.`,
          target: { role: 'button', name: `${one(VERBS)} ${word()}`, selectors: [`#${word()}`] },
          page: { title: `${one(TOOLS)} › ${word()}`, url: `https://${word()}.example.com/${word()}/${word()}` },
        })),
      },
    ],
    rollback: [],
  }));
}

/** Puts SOPs into the library as it is on disk, from any page of the extension that has opened it. */
export async function storeSops(
  extensionPage: Page,
  sops: readonly (typeof sampleSop)[],
  filing: object = {},
): Promise<void> {
  await extensionPage.evaluate(
    async ({ documents, filed }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('sopwright');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const writing = database.transaction(['sops', 'cards'], 'readwrite');
      for (const [index, document] of documents.entries()) {
        const { id, title, sopId, reviewBy, tools, phases } = document;
        const changedAt = Date.now() - index * 3_600_000;
        const facts = {
          title,
          sopId,
          reviewBy,
          steps: phases[0]?.steps.length ?? 0,
          tools: tools.map(({ name }) => name),
        };
        writing.objectStore('sops').put({ id, document, changedAt, shots: [] });
        const own = { tags: [], folder: '', starred: false };
        writing.objectStore('cards').put({ id, ...facts, ...own, ...filed, changedAt, edition: changedAt });
      }
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = () => reject(writing.error);
      });
      database.close();
    },
    { documents: sops, filed: filing },
  );
}
