import { expect, it } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { TODAY } from '../../test/support/lint';
import { buttonOf, phaseOf, pictureOf, sopOf, stepOf } from '../../test/support/sops';
import { fixAll } from './fix-all';
import { GOAL } from './goal';
import { lint, RULES, wayTo } from './score';
import { ownWords } from './texts';
import { beginsWithChange, unwritten, vagueWords } from './words';

/** As a recording leaves it: no owner, purpose or rollback, one outcome, a proposed mask, a step without picture. */
const { picture: _picture, ...pictureless } = stepOf('e', { pictureMissing: 'The tab was closed.' });
const recorded = sopOf({
  owner: '',
  purpose: '',
  rollback: [],
  roles: [],
  related: [],
  troubleshooting: [],
  phases: [
    phaseOf('one', [stepOf('a', { picture: pictureOf('a', 'email') }), buttonOf('b', 'Build'), stepOf('c')]),
    { id: 'two', title: 'Look', steps: [stepOf('d', { expected: 'The page “Done” opens.' }), pictureless] },
  ],
});
const filled = {
  owner: 'Ops',
  purpose: 'Builds the shop.',
  rollback: [{ id: 'r', action: 'note' as const, instruction: 'Build the tag before.' }],
  phases: recorded.phases.map((phase) => ({ ...phase, expected: 'It is green.' })),
};

it('a document that is in order has 100 points', () => {
  expect(lint(sopOf(), TODAY)).toEqual({ score: 100, judged: [] });
});

it('one with nothing in it has few', () => {
  const nothing = { title: '', owner: '', purpose: '', scope: '', reviewBy: '2027-02-21', phases: [], rollback: [] };
  const lists = { roles: [], prerequisites: [], tools: [], inputs: [], validation: [], troubleshooting: [] };
  expect(lint(sopOf({ ...nothing, ...lists, related: [], changeLog: [] }), TODAY).score).toBeLessThan(25);
});

it('a recording has about half, and more than 90 once owner, purpose, rollback and outcomes are there', () => {
  const fresh = lint(recorded, TODAY);
  expect(fresh.score).toBeGreaterThan(40);
  expect(fresh.score).toBeLessThan(75);
  const { score } = lint({ ...recorded, ...filled }, TODAY);
  expect(score).toBeGreaterThanOrEqual(GOAL);
  expect(score).toBeLessThan(100);
});

it('what costs most comes first, and the way to 90 is as short as it can be', () => {
  const verdict = lint(recorded, TODAY);
  const costs = verdict.judged.map(({ cost }) => cost);
  expect(costs).toEqual([...costs].sort((a, b) => b - a));
  const way = wayTo(verdict);
  expect(way.map(({ rule }) => rule.id)).toEqual([
    'rollback-missing',
    'purpose-missing',
    'owner-missing',
    'outcome-missing',
  ]);
  const gained = way.reduce((sum, { cost }) => sum + cost, 0);
  expect(verdict.score + gained).toBeGreaterThanOrEqual(GOAL);
  expect(wayTo(lint(sopOf(), TODAY))).toEqual([]);
});

it('a share of a rule is a share of its subjects', () => {
  const phases = ['a', 'b', 'c', 'd'].map((id, at) =>
    phaseOf(id, [stepOf(id)], at === 0 ? { expected: '' } : { expected: 'It is green.' }),
  );
  const [outcome] = lint(sopOf({ phases }), TODAY).judged;
  expect(outcome).toMatchObject({ rule: { id: 'outcome-missing' }, share: 0.75 });
});

it('fixing one after the other ends, also where a fix leaves another open', () => {
  const sop = sopOf({
    phases: [phaseOf('p', [{ id: 'x', action: 'note', instruction: '' }]), phaseOf('q', [stepOf('a')])],
  });
  const rule = RULES.find(({ id }) => id === 'section-dead');
  expect(rule && fixAll(sop, rule, TODAY).phases.map(({ id }) => id)).toEqual(['q']);
});

it('rules have different ids', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

it.each([messages, german])('no sentence of ours is one that a person should put right', (spoken) => {
  const ours = Object.entries(spoken).filter(([key]) => /^(step|expected|review|prerequisite|change)[A-Z]/.test(key));
  expect(ours.length).toBeGreaterThan(50);
  const wrong = ours.filter(([key, { message }]) => {
    const words = ownWords(message);
    return !/^stepCheck|Hint$/.test(key) && (vagueWords(words) ?? unwritten(words));
  });
  expect(wrong).toEqual([]);
});

it.each([
  ['Create stack', true],
  ['Yes, delete', true],
  ['Cancel', false],
  ['Recently deleted', false],
  ['Search', false],
  ['Save changes', true],
  ['Löschen', true],
  ['Instanz löschen', true],
  ['Ändern', true],
  ['Löschschutz ansehen', false],
  ['Abbrechen', false],
])('a button named %s changes something: %s', (name, changes) => expect(beginsWithChange(name)).toBe(changes));

it.each([
  ['Wenn nötig neu starten', 'Wenn nötig'],
  ['Prüfen, dass es grün ist, usw.', 'usw.'],
  ['Die Instanz löschen.', undefined],
])('vague in %s: %s', (text, words) => expect(vagueWords(text)).toBe(words));
