import { inputName, inputReference } from '../core/input';
import { PLACEHOLDER } from '../core/placeholder';
import { isSignIn } from '../core/sign-in';
import { type Sop, type Step, stepsOf } from '../core/sop';
import { valued, type Words } from '../core/words';
import { fieldKey, isField } from './fields';
import { looksSupplied } from './parameters';
import { toInlineMarkdown } from './sentence';
import type { Suggester, Suggestion } from './suggester';

/** The longest value that is asked for by name, in characters. */
const LONGEST = 120;

/** Values that another run would have others in place of: asked for by name, the same name wherever the value stands. */
export const inputs: Suggester = {
  id: 'inputs',
  section: 'inputs',
  suggest(_, sop, words) {
    const fields = fieldsByValue(sop);
    const asked = [...valuesOf(sop)].map(([value, steps]) => {
      const label = steps[0]?.target?.name ?? '';
      const known = sop.inputs.find(({ name, example }) => name === nameOf(label) && example === value);
      const name = known?.name ?? freeName(sop, nameOf(label), steps, fields);
      const input = { name, example: value, secret: false, description: known?.description || label };
      return {
        id: `input-${steps[0]?.id}`,
        section: 'inputs' as const,
        text: toInlineMarkdown(
          words('suggestInput', { input: valued(inputReference(name)), value: valued(value), field: label }),
        ),
        source: { stepIds: steps.map(({ id }) => id) },
        commands: [{ do: 'useInput' as const, input }],
      };
    });
    return [...asked, ...constants(sop, words)];
  },
};

/** Inputs that were made of every field that was filled, and whose value belongs to the procedure itself. */
function constants(sop: Sop, words: Words): Suggestion[] {
  const filled = new Map<string, Step>();
  for (const step of stepsOf(sop)) {
    if (step.action !== 'fill') continue;
    const name = nameOf(step.target?.name ?? '');
    if (!filled.has(name)) filled.set(name, step);
  }
  return sop.inputs.flatMap((input) => {
    const { name, example, secret } = input;
    const step = filled.get(name);
    if (!step || secret || step.value !== example || looksSupplied(step.target?.name ?? '', example)) return [];
    return [
      {
        id: `constant-${step.id}`,
        section: 'inputs' as const,
        text: toInlineMarkdown(words('suggestConstant', { input: valued(name), value: valued(shortened(example)) })),
        source: { stepIds: [step.id] },
        commands: [
          { do: 'setList' as const, field: 'inputs' as const, value: sop.inputs.filter((one) => one !== input) },
        ],
      },
    ];
  });
}

/** Names of fields come again with every change of a document. */
const names = new Map<string, string>();

function nameOf(label: string): string {
  const name = names.get(label) ?? inputName(label);
  names.set(label, name);
  return name;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** What looks like a parameter, with the steps that supply it. A field that is set again is worth what it was set to last. */
function valuesOf(sop: Sop): Map<string, Step[]> {
  const last = new Map(stepsOf(sop).flatMap((step) => (isField(step) ? [[fieldKey(step), step.value]] : [])));
  const values = new Map<string, Step[]>();
  for (const step of stepsOf(sop).filter(isSupplied)) {
    const { value = '' } = step;
    if (last.get(fieldKey(step)) !== value || !looksSupplied(step.target?.name ?? '', value)) continue;
    values.set(value, [...(values.get(value) ?? []), step]);
  }
  return values;
}

function isSupplied(step: Step): boolean {
  const { action, target, value = '', secret, page } = step;
  if (!/^(fill|select)$/.test(action) || secret || !target?.name || value === '' || value.length > LONGEST)
    return false;
  if (/\n|\{\{/.test(value) || new RegExp(PLACEHOLDER).test(value)) return false;
  return isField(step) && !(page && isSignIn(page));
}

/** The fields that have each value. */
type Fields = ReadonlyMap<string, ReadonlySet<string>>;

function fieldsByValue(sop: Sop): Fields {
  const fields = new Map<string, Set<string>>();
  for (const step of stepsOf(sop)) {
    if (!step.target || step.value === undefined) continue;
    const same = fields.get(step.value) ?? new Set();
    fields.set(step.value, same.add(fieldKey(step)));
  }
  return fields;
}

/** A name that no other value has: two fields of one name, on two pages, may be two inputs. */
function freeName(sop: Sop, name: string, steps: readonly Step[], fields: Fields): string {
  const own = new Set(steps.map(fieldKey));
  const isElsewhere = (value: string) => [...(fields.get(value) ?? [])].some((key) => !own.has(key));
  const isTaken = (candidate: string) =>
    isElsewhere(inputReference(candidate)) ||
    sop.inputs.some(
      ({ name, example, secret }) => name === candidate && (secret || (example !== '' && isElsewhere(example))),
    );
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}
