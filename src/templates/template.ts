import type { Phase, Sop, Step } from '../core/sop';
import type { Say } from '../core/words';

/** What a template gives an SOP. Ids in it mean nothing: each SOP made of it gets its own. */
export type Skeleton = Pick<
  Sop,
  | 'title'
  | 'purpose'
  | 'scope'
  | 'roles'
  | 'prerequisites'
  | 'tools'
  | 'inputs'
  | 'phases'
  | 'validation'
  | 'rollback'
  | 'troubleshooting'
  | 'related'
>;

/**
 * Texts to start an SOP from, as somebody who runs such systems would write them. What only the author can know is a
 * blank in double brackets, `[[who approves]]` (`core/blank.ts`): no Markdown, no secret's placeholder, and no input,
 * which the reader fills in.
 */
export interface Template {
  /** Kebab-case. */
  id: string;
  /** Key of its name in `_locales`. */
  name: string;
  /** Key of a sentence that says when to take it. */
  about: string;
  skeleton(say: Say): Skeleton;
}

/**
 * A template whose texts are the messages `<key>Name`, `<key>About`, `<key>Title`, `<key>Purpose` … and, for each phase,
 * `<key>Phase<phase>` (its heading, then its steps) and `<key>Phase<phase>Expected`. In a message of several entries `|`
 * stands between them, and `::` between the parts of one.
 */
export function template(id: string, key: string, phases: readonly string[]): Template {
  return {
    id,
    name: `${key}Name`,
    about: `${key}About`,
    skeleton(say) {
      const entries = (part: string) => say(key + part).split(' | ');
      const records = (part: string) => entries(part).map((entry) => entry.split(' :: '));
      return {
        title: say(`${key}Title`),
        purpose: say(`${key}Purpose`),
        scope: say(`${key}Scope`),
        roles: records('Roles').map(([name = '', responsibility = '']) => ({ name, responsibility })),
        prerequisites: entries('Prerequisites'),
        tools: [],
        inputs: records('Inputs').map(([name = '', example = '', description = '']) => ({
          name,
          example,
          secret: false,
          description,
        })),
        phases: phases.map((phase) => phaseOf(entries(`Phase${phase}`), say(`${key}Phase${phase}Expected`))),
        validation: entries('Validation'),
        rollback: entries('Rollback').map(stepOf),
        troubleshooting: records('Troubleshooting').map(([problem = '', resolution = '']) => ({ problem, resolution })),
        related: entries('Related').map((title) => ({ title, url: '' })),
      };
    },
  };
}

function phaseOf([title = '', ...steps]: readonly string[], expected: string): Phase {
  return { id: '', title, expected, steps: steps.map(stepOf) };
}

function stepOf(instruction: string): Step {
  return { id: '', action: 'note', instruction };
}
