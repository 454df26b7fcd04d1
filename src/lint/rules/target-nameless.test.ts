import { judges } from '../../../test/support/lint';
import { phaseOf, stepOf } from '../../../test/support/sops';
import { targetNameless } from './target-nameless';

const nameless = (instruction: string) =>
  stepOf('a', { instruction, target: { role: 'button', name: '', selectors: [] } });

judges(targetNameless, {
  complains: {
    'a button without a name': [
      { phases: [phaseOf('p', [nameless('Click the highlighted button.')])] },
      { stepId: 'a' },
    ],
    'a field without one, though its value is named': [
      { phases: [phaseOf('p', [nameless('In the highlighted field, enter `v2`.')])] },
      { stepId: 'a' },
    ],
  },
  content: {
    'a sentence that names it': { phases: [phaseOf('p', [nameless('Click the bin beside **Users**.')])] },
    'a key that is pressed': {
      phases: [phaseOf('p', [{ ...nameless('Press Enter.'), action: 'press' as const }])],
    },
  },
});
