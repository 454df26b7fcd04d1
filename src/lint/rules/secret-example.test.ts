import { judges } from '../../../test/support/lint';
import { secretExample } from './secret-example';

const input = (name: string, secret: boolean) => ({ name, example: 'x', secret, description: 'Some text.' });

judges(secretExample, {
  complains: {
    'secrets with an example': [
      { inputs: [input('a', false), input('b', true), input('c', true)] },
      { part: 'inputs', row: 1, fixed: true },
      { part: 'inputs', row: 2, fixed: true },
    ],
  },
  content: { 'examples of what is no secret': { inputs: [input('a', false)] } },
});
