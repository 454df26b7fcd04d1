import { expect, test } from 'vitest';
import { english } from '../../test/support/words';
import { compose, type Described, type EventReader, type Setting, steps } from './compose';
import type { PageInfo, RecordedEvent } from './event';
import type { Session } from './session';
import type { Shot } from './shot';

const session: Session = { id: 's', title: '', startedAt: 0, state: 'ended', windowIds: [1], notices: [] };
const setting: Setting = {
  id: 'sop',
  sopId: 'SOP-0001',
  today: '2026-11-30',
  untitled: 'Untitled',
  recorded: 'Recorded.',
  pictureLost: 'Lost.',
  words: english,
};
const home: PageInfo = { title: 'Home | Console', url: 'https://console.example.com/', heading: 'Home' };
const jobs: PageInfo = {
  title: 'Jobs | Console',
  url: 'https://console.example.com/jobs',
  heading: 'Jobs',
  console: 'Jenkins',
};

let count = 0;
const event = (name: string, page: PageInfo = home, more: Partial<RecordedEvent> = {}): RecordedEvent => ({
  id: name,
  kind: 'press',
  at: 1_700_000_000_000 + ++count,
  data: { name },
  page,
  sessionId: 's',
  tabId: 1,
  ...more,
});
const reader: EventReader = {
  describe: ({ data }): Described => {
    const { name } = data as { name: string };
    return {
      action: name.startsWith('fill') ? 'fill' : 'click',
      instruction: [{ text: 'Do ' }, { name }],
      target: { role: 'button', name, selectors: [] },
    };
  },
  absorbs: (later, earlier) => later.control !== undefined && later.control === earlier.control,
};
const make = (events: RecordedEvent[], shots: Omit<Shot, 'image'>[] = [], more: Partial<Setting> = {}) =>
  compose(session, events, shots, reader, { ...setting, ...more });

test('what was scrolled to before a list was opened, was scrolled to for the choice', () => {
  const scrolled = { way: 'down', heading: 'Storage' } as const;
  const opened = event('opened', home, { control: 'list', scrolled });
  const chosen = event('chosen', home, { control: 'list' });
  const seen: unknown[] = [];
  const describe: EventReader['describe'] = (one) => {
    seen.push(one.scrolled);
    return reader.describe(one);
  };
  steps([opened, chosen], { ...reader, describe });
  expect(seen[0]).toEqual(scrolled);
});

test('a file that is downloaded is what is expected, whatever else appears', () => {
  const evidence = [
    { kind: 'message', text: 'Preparing' },
    { kind: 'download', text: 'report.csv' },
  ] as const;
  const sop = make([event('export', home, { evidence: [...evidence] })]);
  expect(sop.phases[0]?.steps[0]?.expected).toBe('The file report.csv is downloaded.');
});

test('steps come in the order of their happening, without what was undone or absorbed', () => {
  const a = event('a', home, { control: 'list' });
  const b = event('b', home, { control: 'list' });
  const c = event('c', home, { undone: true });
  const d = event('d');
  const made = steps([d, c, b, a], reader);
  expect(made.map((step) => step.event.id)).toEqual(['b', 'd']);
  expect(made[0]?.absorbed.map(({ id }) => id)).toEqual(['a']);
});

test('composing again gives the same document', () => {
  const events = [event('a'), event('b', jobs)];
  expect(make(events)).toEqual(make(events));
});

test('phases are cut where the place changes; a page that was only passed through is none', () => {
  const { phases } = make([
    event('a'),
    event('b'),
    event('pass', { ...home, heading: 'Loading' }),
    event('c', jobs),
    event('d', jobs),
  ]);
  expect(phases.map(({ title, steps: inside }) => [title, inside.length])).toEqual([
    ['Home', 3],
    ['Jobs', 2],
  ]);
  expect(phases[1]?.tool).toBe('Jenkins');
});

test('a first step on its own page opens the phase that follows', () => {
  expect(make([event('go'), event('b', jobs), event('c', jobs)]).phases.map(({ title }) => title)).toEqual(['Jobs']);
});

test('the title is the person’s, else that of the place where most was done', () => {
  const events = [event('a'), event('b', jobs), event('c', jobs)];
  expect(make(events).title).toBe('Jobs');
  expect(compose({ ...session, title: ' Roll\nback ' }, events, [], reader, setting).title).toBe('Roll back');
  expect(make([]).title).toBe('Untitled');
});

test('a step is expected to show what the page showed: the page it led to, a message, a dialog', () => {
  const [a, b, c] = [
    event('a', home, { evidence: [{ kind: 'message', text: 'Everything on the new page' }] }),
    event('b', jobs, {
      evidence: [
        { kind: 'dialog', text: 'Confirm' },
        { kind: 'message', text: 'Build #12 started' },
      ],
    }),
    event('c', jobs),
  ];
  const { phases } = make([a, b, c], [], { finalPage: { title: 'Build', url: '', heading: 'Build #12' } });
  const expected = phases.flatMap((phase) => phase.steps.map((step) => step.expected));
  expect(expected).toEqual(['The page “Jobs” opens.', '“Build #12 started” appears.', 'The page “Build #12” opens.']);
});

test('a picture that never came says so, and one that came is linked', () => {
  const shot: Omit<Shot, 'image'> = { id: 'p', sessionId: 's', width: 100, height: 50, moment: 'before', masks: [] };
  const { phases } = make(
    [
      event('a', home, { shotId: 'p' }),
      event('b', home, { shotId: 'gone' }),
      event('c', home, { shotId: 'q' }),
      event('d'),
    ],
    [shot, { ...shot, id: 'q', width: 0, height: 0, missing: 'Refused.' }],
  );
  const [a, b, c, d] = phases.flatMap((phase) => phase.steps);
  expect(a?.picture).toMatchObject({ shotId: 'p', width: 100 });
  expect([b?.pictureMissing, c?.pictureMissing, d?.pictureMissing]).toEqual(['Lost.', 'Refused.', undefined]);
});

test('a step offers how it left the page; what it made unnecessary has a picture of that, too', () => {
  const shot = (id: string): Omit<Shot, 'image'> => ({
    id,
    sessionId: 's',
    width: 100,
    height: 50,
    moment: 'before',
    masks: [],
  });
  const { phases } = make(
    [
      event('a', home, { shotId: 'p' }),
      event('opened', home, { shotId: 'q', control: 'list' }),
      event('chosen', home, { shotId: 'r', control: 'list' }),
    ],
    [shot('p'), shot('q'), shot('r')],
  );
  const steps = phases.flatMap((phase) => phase.steps);
  expect(steps.map(({ picture, alternative }) => [picture?.shotId, alternative?.shotId, alternative?.moment])).toEqual([
    ['p', 'q', 'after'],
    ['r', undefined, undefined],
  ]);
});

test('an input is asked for once: a secret one never has an example, also when its name was typed openly before', () => {
  const described = (name: string, more: Partial<Described>): Described => ({
    action: 'fill',
    instruction: [],
    target: { role: 'textbox', name, selectors: [] },
    ...more,
  });
  const secret = { name: 'vault_key', description: 'Vault key' };
  const all: Record<string, Described> = {
    open: described('Token', { value: 'abc' }),
    hidden: described('Token', { secret: true, input: { name: 'token', description: 'Token' } }),
    nameless: described('', { secret: true, input: secret }),
    again: described('Key', { secret: true, input: secret }),
    empty: described('', { value: 'x' }),
  };
  const describe = ({ id }: RecordedEvent) => all[id] ?? described('', {});
  const events = Object.keys(all).map((name) => event(name));
  const { inputs } = compose(session, events, [], { ...reader, describe }, setting);
  expect(inputs).toEqual([
    { name: 'token', example: '', secret: true, description: 'Token' },
    { ...secret, example: '', secret: true },
  ]);
});

test('the header is filled from what was seen', () => {
  const sop = make([event('a'), event('fill Image tag', jobs), event('x', jobs)]);
  expect(sop.tools).toEqual([
    { name: 'console.example.com', url: 'https://console.example.com' },
    { name: 'Jenkins', url: 'https://console.example.com' },
  ]);
  expect(sop.inputs.map(({ name }) => name)).toEqual(['fill_image_tag']);
  expect([sop.updated, sop.reviewBy]).toEqual(['2026-11-30', '2027-02-28']);
  expect(sop.changeLog).toEqual([{ version: '1.0', date: '2026-11-30', author: '', summary: 'Recorded.' }]);
});
