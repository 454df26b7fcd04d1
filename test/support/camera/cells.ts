import type { PageServer } from '../pages';
import { deepPages } from './deep-pages';
import { openOurs, openPeer, PEERS, type Peer } from './onlookers';
import type { CameraPage } from './page';
import { bursts, plainPages } from './plain-pages';
import { type Outcome, type Setting, tryBurst, tryPage } from './trials';

/** One page under one setting, with one extension looking on: a line of the table. */
export interface Cell {
  name: string;
  page: string;
  setting: string;
  /** Nobody when it is ours. */
  peer?: Peer;
  /** How long presses last, in milliseconds. */
  press: number;
  /** Makes the trials in a browser of their own. */
  run(pages: PageServer, trials: number, seed: number): Promise<Outcome>;
}

const BASE: Setting = { name: '', press: 80 };

/** What else may be different, on pages that tell most. */
const OTHERS: Setting[] = [
  { name: 'press 0 ms', press: 0 },
  { name: 'press 30 ms', press: 30 },
  { name: 'press 120 ms', press: 120 },
  { name: 'DPR 2', press: 80, scale: 2 },
  { name: 'worker cold', press: 80, worker: 'cold' },
  { name: 'worker just killed', press: 80, worker: 'killed' },
  { name: 'both cores busy', press: 80, loaded: true },
];
const TELLING = /^(click|mousedown|pointerdown|navigation|clock every 100 ms, pointerdown)$/;

/** Where others are tried, too. */
const WITH_PEERS = /^(click|mousedown|pointerdown|menu gone on pointerdown|navigation)$/;

const RATES = [1, 3, 5];
const BURST_SECONDS = 10;

const pages = [...plainPages, ...deepPages];

/** All there are: every page under the same setting; some under others, some in bursts, some with peers. */
export const cells: Cell[] = [
  ...pages.map((page) => ours(page, BASE)),
  ...pages.filter(({ name }) => TELLING.test(name)).flatMap((page) => OTHERS.map((setting) => ours(page, setting))),
  ...bursts.flatMap((page) => RATES.map((rate) => burst(page, rate))),
  ...pages
    .filter(({ name }) => WITH_PEERS.test(name))
    .flatMap((page) => (Object.keys(PEERS) as Peer[]).map((peer) => theirs(page, peer))),
];

function ours(page: CameraPage, setting: Setting): Cell {
  return {
    name: [page.name, setting.name].filter(Boolean).join(' · '),
    page: page.name,
    setting: setting.name,
    press: setting.press,
    async run(server, trials, seed) {
      const onlooker = await openOurs(setting.scale);
      try {
        return await tryPage(page, onlooker, server, setting, trials, seed);
      } finally {
        await onlooker.close();
      }
    },
  };
}

function burst(page: CameraPage, rate: number): Cell {
  const setting = `${rate} a second`;
  return {
    name: `${page.name} · ${setting}`,
    page: page.name,
    setting,
    press: 50,
    async run(server, _, seed) {
      const onlooker = await openOurs();
      try {
        return await tryBurst(page, onlooker, server, rate, BURST_SECONDS, seed);
      } finally {
        await onlooker.close();
      }
    },
  };
}

function theirs(page: CameraPage, peer: Peer): Cell {
  return {
    name: `${page.name} · ${PEERS[peer]}`,
    page: page.name,
    setting: '',
    peer,
    press: BASE.press,
    async run(server, trials, seed) {
      const onlooker = await openPeer(peer);
      try {
        return await tryPage(page, onlooker, server, BASE, trials, seed);
      } finally {
        await onlooker.close();
      }
    },
  };
}
