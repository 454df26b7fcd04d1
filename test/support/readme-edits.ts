import fc from 'fast-check';

/** One thing that a person does to a README; places are counted modulo what there is. */
export type ReadmeEdit =
  | { do: 'delete'; at: number }
  | { do: 'move'; at: number; to: number }
  | { do: 'add'; at: number; text: string }
  | { do: 'reword'; at: number; text: string };

/** A step as it stands in a README. */
export interface Written {
  id: string;
  text: string;
  /** Its sentence with what was put behind it; absent while it is as it was. */
  reworded?: string;
}

const words = fc.constantFrom(
  'carefully',
  'twice',
  'as the *admin*',
  'with `-f`',
  'on **main**',
  '(see step 1.2) & again',
);
const at = fc.nat(50);

/** Edits of which no two are about the same step, so that what they come to is known. */
export const readmeEdits: fc.Arbitrary<ReadmeEdit[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ do: fc.constant('delete' as const), at }),
    fc.record({ do: fc.constant('move' as const), at, to: at }),
    fc.record({ do: fc.constant('add' as const), at, text: words.map((one) => `Look at the dashboard ${one}.`) }),
    fc.record({ do: fc.constant('reword' as const), at, text: words }),
  ),
  { selector: (edit) => ('at' in edit ? edit.at : 0) % 7, maxLength: 5 },
);

/** A phase of a README's procedure: its steps, and what stands around them. */
export interface WrittenPhase {
  head: string;
  steps: Written[];
  foot: string;
}

/** Cuts a README into its phases' steps, whose ids are given in order; gives how to put it together again. */
export function cut(
  readme: string,
  ids: readonly string[],
): { phases: WrittenPhase[]; join(phases: readonly WrittenPhase[]): string } {
  const from = readme.indexOf('### 1.');
  const until = readme.indexOf('## Validation');
  const phases: WrittenPhase[] = [];
  let next = 0;
  let warning = '';
  for (const block of readme.slice(from, until).split(/(?<=\n\n)/)) {
    const phase = phases.at(-1);
    const step = phase?.steps.at(-1);
    if (block.startsWith('### ')) phases.push({ head: block, steps: [], foot: '' });
    else if (block.startsWith('> [!WARNING]')) warning = block;
    else if (/^\*\*\d+\.\d+\*\* /.test(block)) {
      phase?.steps.push({ id: ids[next++] ?? '', text: warning + block });
      warning = '';
    } else if (phase && block.startsWith('**Expected outcome:**')) phase.foot += block;
    else if (step) step.text += block;
    else if (phase) phase.head += block;
  }
  const join = (all: readonly WrittenPhase[]) =>
    readme.slice(0, from) +
    all.map(({ head, steps, foot }) => head + steps.map(({ text }) => text).join('') + foot).join('') +
    readme.slice(until);
  return { phases, join };
}

/** Does an edit to the phases, in place. `renumber`: steps get the numbers of their places, as careful people do it. */
export function editWritten(phases: WrittenPhase[], edits: readonly ReadmeEdit[], renumber: boolean): void {
  const original = phases.flatMap(({ steps }) => steps);
  for (const edit of edits) {
    const step = original[edit.at % original.length];
    const phase = phases.find(({ steps }) => step && steps.includes(step));
    if (!step || !phase) continue;
    const place = phase.steps.indexOf(step);
    if (edit.do === 'delete') phase.steps.splice(place, 1);
    if (edit.do === 'add') phase.steps.splice(place + 1, 0, { id: 'new', text: `**${edit.at}.1a** ${edit.text}\n\n` });
    if (edit.do === 'reword') {
      const sentence = /\*\*\d+\.\d+\*\* (.*)/.exec(step.text)?.[1] ?? '';
      const plain = sentence.replace(/[.:]?( \((?:secret )?input `\w+`\))?$/, '');
      step.reworded = `${plain.replace(/^\*.*?:\* /, '').replace(/; otherwise go to step .*$/, '')} ${edit.text}`;
      step.text = step.text.replace(plain, () => `${plain.replace(/; otherwise go to step .*$/, '')} ${edit.text}`);
    }
    if (edit.do === 'move') {
      const into = phases[edit.to % phases.length];
      phase.steps.splice(place, 1);
      into?.steps.splice(edit.to % (into.steps.length + 1), 0, step);
    }
  }
  if (!renumber) return;
  for (const [at, { steps }] of phases.entries())
    for (const [place, step] of steps.entries())
      step.text = step.text.replace(/^\*\*[\d.]+a?\*\*/m, `**${at + 1}.${place + 1}**`);
}
