import { judges } from '../../../test/support/lint';
import { phaseOf, stepOf } from '../../../test/support/sops';
import { outcomeMissing } from './outcome-missing';

judges(outcomeMissing, {
  complains: {
    'a phase without outcome': [{ phases: [phaseOf('p', [stepOf('a')], { expected: ' ' })] }, { phaseId: 'p' }],
    'one whose last step has one': [
      { phases: [phaseOf('p', [stepOf('a', { expected: '“Done” appears.' })], { expected: '' })] },
      { phaseId: 'p', fixed: true },
    ],
  },
  content: { 'an empty phase': { phases: [phaseOf('p', [], { expected: '' })] } },
});
