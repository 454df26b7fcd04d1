import { judges } from '../../../test/support/lint';
import { phaseOf, stepOf } from '../../../test/support/sops';
import { wordVague } from './word-vague';

const steps = (instruction: string) => ({ phases: [phaseOf('p', [stepOf('a', { instruction })])] });

judges(wordVague, {
  complains: {
    'a vague verb': [steps('Handle the alert.'), { stepId: 'a' }],
    'a check of nothing in particular': [steps('Check the logs.'), { stepId: 'a' }],
    'words that leave open when': [steps('Restart it if necessary.'), { stepId: 'a' }],
    'an outcome that is only hoped for': [
      { phases: [phaseOf('p', [stepOf('a')], { expected: 'The build should be green.' })] },
      { phaseId: 'p' },
    ],
    'lists that end in etc.': [{ prerequisites: ['VPN.', 'Keys, tokens etc.'] }, { part: 'prerequisites', row: 1 }],
    'a second sentence': [{ purpose: 'Frees disk space. Make sure it is used properly.' }, { part: 'purpose' }],
  },
  content: {
    'checks that say for what': steps('Check that the lamp is green.'),
    'what must not be done': steps('Do not close the tab.'),
    'names on the page': steps('Click **Process**, then `check`, and read “should be ready”.'),
    'a check box': { phases: [phaseOf('p', [stepOf('a', { action: 'check', instruction: 'Check **Force**.' })])] },
    'the noun': steps('Wait until the process ends.'),
  },
});
