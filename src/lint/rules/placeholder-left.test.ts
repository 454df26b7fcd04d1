import { judges } from '../../../test/support/lint';
import { phaseOf, stepOf } from '../../../test/support/sops';
import { placeholderLeft } from './placeholder-left';

const steps = (instruction: string) => ({ phases: [phaseOf('p', [stepOf('a', { instruction })])] });

judges(placeholderLeft, {
  complains: {
    'a reminder': [{ purpose: 'TODO' }, { part: 'purpose' }],
    'what is to be written': [{ validation: ['To be written'] }, { part: 'validation', row: 0 }],
    'an input that is not listed': [steps('In **Tag**, enter `{{image_tag}}`.'), { stepId: 'a', fixed: true }],
  },
  content: {
    'an input that is listed': steps('In **Tag**, enter {{tag}}.'),
    'a button called so': steps('Click **TODO**.'),
    'a word that has the letters in it': { purpose: 'Empties the todo list.' },
  },
});
