import { judges } from '../../../test/support/lint';
import { phaseOf, pictureOf, stepOf } from '../../../test/support/sops';
import { maskUnreviewed } from './mask-unreviewed';

const masked = (id: string, ...kinds: string[]) => stepOf(id, { picture: pictureOf(id, ...kinds) });

judges(maskUnreviewed, {
  complains: {
    'a proposed mask that nobody looked at': [
      { phases: [phaseOf('p', [masked('a', 'email'), masked('b', 'drawn'), masked('c', 'email', 'drawn')])] },
      { stepId: 'a', fixed: true },
      { stepId: 'c', fixed: true },
    ],
  },
  content: {
    'a picture that was looked at': {
      phases: [phaseOf('p', [stepOf('a', { picture: { ...pictureOf('a', 'email'), reviewed: true } })])],
    },
    'certain masks and drawn ones': { phases: [phaseOf('p', [masked('a', 'aws-access-key', 'drawn')])] },
    'masks that an earlier export burnt in': {
      phases: [phaseOf('p', [stepOf('a', { picture: { ...pictureOf('a', 'email'), finished: { masks: [] } } })])],
    },
  },
});
