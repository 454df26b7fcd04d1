import { judges } from '../../../test/support/lint';
import { phaseOf, stepOf } from '../../../test/support/sops';
import { pictureMissing } from './picture-missing';

const { picture: _picture, ...bare } = stepOf('a');

judges(pictureMissing, {
  complains: {
    'a picture that never came': [
      { phases: [phaseOf('p', [{ ...bare, pictureMissing: 'The tab was closed.' }])] },
      { stepId: 'a' },
    ],
    'one that was removed': [{ phases: [phaseOf('p', [bare])] }, { stepId: 'a' }],
  },
  content: {
    'a step that is only words': {
      phases: [phaseOf('p', [{ id: 'n', action: 'note', instruction: 'Wait a minute.' }])],
    },
  },
});
