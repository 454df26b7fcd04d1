import { type Command, type Like, ROLLBACK } from '../core/command';
import type { Instruction } from '../core/instruction';
import { type Sop, type Step, stepsOf } from '../core/sop';
import { named, valued, type Words } from '../core/words';
import { type Deed, deedsOf } from './deeds';
import { fieldKey, wasOf } from './fields';
import { isSaid } from './said';
import { toInlineMarkdown } from './sentence';
import type { Facts, Suggester } from './suggester';

/** A step that undoes something. */
interface Undoing {
  id: string;
  says: Instruction;
  like: Like;
}

/** What undoes the procedure, last change first; where nothing is known to undo a change, that is said. */
export const rollback: Suggester = {
  id: 'rollback',
  section: 'rollback',
  suggest(facts, sop, words) {
    const drafts = deedsOf(facts, sop)
      .reverse()
      .map((deed) => ({ deed, steps: undoing(deed, facts, sop, words) }))
      .filter(({ steps }) => steps.length > 0);
    return drafts.flatMap(({ deed, steps }, at) => {
      const lines = steps.map(({ says }) => toInlineMarkdown(says));
      if (
        isThere(sop, steps) ||
        lines.every((line) =>
          isSaid(
            sop.rollback.map(({ instruction }) => instruction),
            line,
          ),
        )
      )
        return [];
      const index = placeIn(
        sop,
        drafts.slice(0, at).flatMap((draft) => draft.steps),
        drafts.slice(at + 1).flatMap((draft) => draft.steps),
      );
      return [
        {
          id: `rollback-${deed.step.id}`,
          section: 'rollback' as const,
          text: lines.join(' '),
          source: { stepIds: [...new Set([...deed.fields, ...deed.steps].map(({ id }) => id))] },
          commands: steps.map(
            ({ id, like }, offset): Command => ({
              do: 'insertStep',
              stepId: id,
              phaseId: ROLLBACK,
              index: index + offset,
              instruction: lines[offset] ?? '',
              like,
            }),
          ),
        },
      ];
    });
  },
};

function isThere(sop: Sop, steps: readonly Undoing[]): boolean {
  return sop.rollback.some((step) => steps.some(({ id }) => id === step.id));
}

/** Behind what is undone before it, else before what is undone after it. */
function placeIn(sop: Sop, before: readonly Undoing[], after: readonly Undoing[]): number {
  const has = (steps: readonly Undoing[]) => (step: Step) => steps.some(({ id }) => id === step.id);
  const last = sop.rollback.findLastIndex(has(before));
  if (last >= 0) return last + 1;
  const first = sop.rollback.findIndex(has(after));
  return first >= 0 ? first : sop.rollback.length;
}

function undoing(deed: Deed, facts: Facts, sop: Sop, words: Words): Undoing[] {
  const { effect, verb, step, steps, fields } = deed;
  const last = steps.at(-1) ?? step;
  const one = (says: Instruction): Undoing[] => [{ id: idOf(step), says, like: { action: 'note', ...pageOf(step) } }];
  const name = named(step.target?.name ?? '');
  if (effect === 'change')
    return fields.length > 0 ? restored(deed, last, facts, sop, words) : one(words('undoByHand', { name }));
  if (effect === 'create') return one(created(deed, words));
  const opposite = verb?.opposite;
  if (opposite !== undefined) {
    const context = step.target?.context;
    const key = context === undefined ? 'undoOpposite' : 'undoOppositeIn';
    return one(words(key, { opposite: named(opposite), name, context: named(context ?? '') }));
  }
  // What was only interrupted goes on by itself.
  if (effect === 'interrupt' && /^(reboot|restart|fail ?over|neu ?starten)/.test(verb?.word ?? '')) return [];
  return one(words('undoByHand', { name }));
}

/** The fields as they were, the last one first, and saved again. */
function restored({ fields, firsts }: Deed, last: Step, facts: Facts, sop: Sop, words: Words): Undoing[] {
  const present = new Set(stepsOf(sop).map(({ id }) => id));
  const undone = [...fields].reverse().flatMap((field) => {
    const was = wasOf(firsts.get(fieldKey(field)) ?? field, facts, present);
    return undoneField(field, was, words);
  });
  if (undone.length === 0 || fields.includes(last)) return undone;
  const { action, target } = last;
  const says = words('stepClick', { name: named(target?.name ?? '') });
  return [...undone, { id: idOf(last), says, like: { action, ...(target && { target }), ...pageOf(last) } }];
}

function undoneField(field: Step, was: string | undefined, words: Words): Undoing[] {
  const { action, target, value } = field;
  const name = named(target?.name || (target?.context ?? ''));
  const one = (says: Instruction, like: Partial<Like> = {}): Undoing[] => [
    { id: idOf(field), says, like: { action: 'note', ...(target && { target }), ...pageOf(field), ...like } },
  ];
  if (was !== undefined && was === value) return [];
  if (target?.role && /radio$/.test(target.role))
    return was === undefined
      ? one(words('undoUnknown', { name }))
      : [
          {
            ...(one(words('undoRadio', { was: named(was) }))[0] as Undoing),
            like: { action: 'note', ...pageOf(field) },
          },
        ];
  if (action === 'check' || action === 'uncheck') {
    const kind = target?.role === 'switch' ? 'Switch' : 'Check';
    const on = action === 'uncheck';
    const place = target?.context === undefined ? '' : 'In';
    const says = words(`step${kind}${on ? 'On' : 'Off'}${place}`, { name, context: named(target?.context ?? '') });
    return one(says, { action: on ? 'check' : 'uncheck' });
  }
  if (was === undefined) return one(words('undoUnknown', { name }));
  if (action === 'select') return one(words('undoSelect', { name, value: named(was) }), { action, value: was });
  if (was === '') return one(words('undoEmpty', { name }), { action, value: '' });
  const key = was.includes('\n') ? 'undoLines' : 'undoValue';
  return one(words(key, { name, value: valued(was) }), { action, value: was });
}

/** What was made goes; the name that it was given says which. */
function created({ verb, step, steps, fields }: Deed, words: Words): Instruction {
  const object = (verb?.object ?? '').replace(/s$/, '');
  const given = fields.filter(
    ({ target, value, action }) => action === 'fill' && value && /\bname\b/i.test(target?.name ?? ''),
  );
  const value = (given.find(({ target }) => /^(?:.*\s)?name$/i.test(target?.name ?? '')) ?? given[0])?.value;
  const name = named((steps.findLast(({ target }) => target) ?? step).target?.name ?? '');
  const what = /^\p{Lu}\p{Ll}/u.test(object) ? object.charAt(0).toLowerCase() + object.slice(1) : object;
  if (value === undefined)
    return what === '' ? words('undoCreateUnknown', { name }) : words('undoCreateUnnamed', { what, name });
  const called = value.includes('{{') ? valued(value) : named(value);
  return what === '' ? words('undoCreateNamed', { called }) : words('undoCreate', { what, called });
}

function idOf({ id }: Step): string {
  return `undo-${id}`;
}

function pageOf({ page }: Step): Pick<Like, 'page'> {
  return page ? { page } : {};
}
