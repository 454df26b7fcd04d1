import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Bench, openBench } from '../extension';
import { startRecording } from '../recording';
import { collect, type Wish } from './collect';
import { type Witnessed, witness } from './listeners';
import type { Taken } from './summary';

/** A browser with an extension in it that takes pictures of what is done in a tab. */
export interface Onlooker {
  bench: Bench;
  tab: Page;
  /** What the page itself saw of the presses. */
  seen(): Witnessed;
  /** The pictures that were taken, once there are as many as wished or the time is up. In the order of the actions. */
  taken(wish: Wish): Promise<Taken[]>;
  close(): Promise<void>;
}

/** Who looks on: we, or somebody who does as others do. */
export const PEERS = {
  click: 'shoot on click',
  late: 'shoot 300 ms after the click',
  replay: 'cancel and replay',
} as const;
export type Peer = keyof typeof PEERS;

/** Our extension, recording; `scale` as in {@link openBench}. */
export async function openOurs(scale?: number): Promise<Onlooker> {
  const bench = await openBench(scale === undefined ? {} : { scale });
  const seen = await witness(bench.context);
  const tab = await bench.context.newPage();
  // The popup is closed as soon as somebody clicks into a page; something of the extension stays, to look into its store.
  const store = await startRecording(bench);
  await store.goto(bench.url('manifest.json'));
  await tab.bringToFront();
  return { bench, tab, seen, taken: (wish) => store.evaluate(collect, wish), close: () => bench.close() };
}

/** Another extension, made of a worker and one script in each page. */
export async function openPeer(peer: Peer): Promise<Onlooker> {
  const folder = mkdtempSync(join(tmpdir(), 'sopwright-peer-'));
  const own = join(import.meta.dirname, 'peers');
  for (const file of ['worker.js', `${peer}.js`]) cpSync(join(own, file), join(folder, file));
  const script = { matches: ['<all_urls>'], js: [`${peer}.js`], run_at: 'document_start', all_frames: true };
  const manifest = {
    manifest_version: 3,
    name: PEERS[peer],
    version: '1',
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'worker.js' },
    content_scripts: [script],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const bench = await openBench({ extension: folder });
  const seen = await witness(bench.context);
  const tab = await bench.context.newPage();
  await tab.bringToFront();
  return {
    bench,
    tab,
    seen,
    taken: async (wish) => (await bench.worker()).evaluate(collectTaken, wish),
    async close() {
      await bench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs in the worker of a peer. */
async function collectTaken({ since, count, within, every }: Wish): Promise<Taken[]> {
  type Kept = { at: number; pictureAt: number; url?: string; missing?: string };
  const all = () => (globalThis as unknown as { taken: Kept[] }).taken.filter(({ at }) => at >= since);
  const deadline = Date.now() + within;
  while (all().length < count && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, every));
  return Promise.all(
    all().map(async ({ at, pictureAt, url, missing }) => {
      if (url === undefined) return { at, pictureAt, moment: 'before', missing: missing ?? '' };
      const blob = await (await fetch(url)).blob();
      const bitmap = await createImageBitmap(blob);
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(bitmap, -Math.round(bitmap.width * 0.05), -Math.round(bitmap.height * 0.06));
      const pixel = [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
      return { at, pictureAt, moment: 'before', bytes: blob.size, pixel };
    }),
  );
}
