import { judges } from '../../../test/support/lint';
import { buttonOf, phaseOf, stepOf } from '../../../test/support/sops';
import { conditionOpen } from './condition-open';

judges(conditionOpen, {
  complains: {
    'a condition on what changes something': [
      { phases: [phaseOf('p', [buttonOf('a', 'Delete', { condition: 'If it is red' }), stepOf('b')])] },
      { stepId: 'a' },
    ],
    'one at the end of a phase': [
      { phases: [phaseOf('p', [stepOf('a'), stepOf('b', { condition: 'If it is red' })])] },
      { stepId: 'b' },
    ],
  },
  content: {
    'a look that is left out': { phases: [phaseOf('p', [stepOf('a', { condition: 'If it is red' }), stepOf('b')])] },
    'one that says where to go': {
      phases: [phaseOf('p', [stepOf('a', { condition: 'If it is red; otherwise go to 2.1' })])],
    },
  },
});
