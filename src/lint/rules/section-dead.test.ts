import { judges } from '../../../test/support/lint';
import { phaseOf, pictureOf, stepOf } from '../../../test/support/sops';
import { sectionDead } from './section-dead';

judges(sectionDead, {
  complains: {
    'no steps at all': [{ phases: [] }, { part: 'procedure' }],
    'a phase without steps': [
      { phases: [phaseOf('p', []), phaseOf('q', [stepOf('a')]), phaseOf('r', [])] },
      { phaseId: 'p', fixed: true },
      { phaseId: 'r', fixed: true },
    ],
    'a step without words': [
      { phases: [phaseOf('p', [stepOf('b'), { id: 'a', action: 'note', instruction: ' ' }])] },
      { stepId: 'a', fixed: true },
    ],
    'one with a picture, which nobody wants to lose': [
      { phases: [phaseOf('p', [stepOf('a', { instruction: '', picture: pictureOf('a') })])] },
      { stepId: 'a' },
    ],
    'rows with nothing in them': [
      {
        prerequisites: ['', 'VPN', ''],
        inputs: [{ name: '', example: '', secret: false, description: '' }],
        changeLog: [{ version: '1.0', date: '2026-11-21', author: 'Jane', summary: '' }],
      },
      { part: 'prerequisites', row: 0, fixed: true },
      { part: 'prerequisites', row: 2, fixed: true },
      { part: 'inputs', row: 0, fixed: true },
      { part: 'changeLog', row: 0, fixed: true },
    ],
    'a rollback step without words': [
      { rollback: [{ id: 'r', action: 'note', instruction: '' }] },
      { stepId: 'r', fixed: true },
    ],
  },
  content: { 'lists that are empty': { roles: [], inputs: [], related: [], rollback: [] } },
});
