import { judges } from '../../../test/support/lint';
import { buttonOf, phaseOf } from '../../../test/support/sops';
import { stepRepeated } from './step-repeated';

judges(stepRepeated, {
  complains: {
    'the same twice': [
      { phases: [phaseOf('p', [buttonOf('a', 'Save'), buttonOf('b', 'Save'), buttonOf('c', 'Save')])] },
      { stepId: 'b', fixed: true },
      { stepId: 'c', fixed: true },
    ],
  },
  content: {
    'the same on another page': {
      phases: [
        phaseOf('p', [
          buttonOf('a', 'Next', { page: { title: 'Size', url: 'https://a.example/1' } }),
          buttonOf('b', 'Next', { page: { title: 'Name', url: 'https://a.example/2' } }),
        ]),
      ],
    },
    'the same with another outcome': {
      phases: [phaseOf('p', [buttonOf('a', 'More'), buttonOf('b', 'More', { expected: 'All are listed.' })])],
    },
    'the same in another phase': {
      phases: [phaseOf('p', [buttonOf('a', 'Save')]), phaseOf('q', [buttonOf('b', 'Save')])],
    },
  },
});
