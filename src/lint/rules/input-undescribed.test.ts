import { judges } from '../../../test/support/lint';
import { inputUndescribed } from './input-undescribed';

judges(inputUndescribed, {
  complains: {
    'an input without description': [
      {
        inputs: [
          { name: 'tag', example: 'v2', secret: false, description: 'Tag of the image.' },
          { name: 'size', example: 't3.micro', secret: false, description: '' },
        ],
      },
      { part: 'inputs', row: 1 },
    ],
  },
  content: { 'no inputs': { inputs: [] } },
});
