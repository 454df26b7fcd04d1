import { judges } from '../../../test/support/lint';
import { buttonOf, phaseOf, stepOf } from '../../../test/support/sops';
import { rollbackMissing } from './rollback-missing';

const step = (action: 'check' | 'click' | 'fill', role: string, name: string) =>
  stepOf(name, { action, target: { role, name, selectors: [] } });

judges(rollbackMissing, {
  complains: {
    'a step that changes something': [{ rollback: [] }, { part: 'rollback' }],
    'two of them, and an empty rollback step': [
      {
        phases: [phaseOf('p', [buttonOf('a', 'Create stack'), buttonOf('b', 'Yes, delete')])],
        rollback: [{ id: 'r', action: 'note', instruction: '' }],
      },
      { part: 'rollback' },
    ],
    'a switch': [
      { rollback: [], phases: [phaseOf('p', [step('check', 'switch', 'Maintenance')])] },
      { part: 'rollback' },
    ],
    'a sentence of the person’s own': [
      { rollback: [], phases: [phaseOf('p', [{ id: 'a', action: 'note', instruction: 'Restart the node.' }])] },
      { part: 'rollback' },
    ],
  },
  content: {
    'looking only': {
      rollback: [],
      phases: [phaseOf('p', [step('click', 'link', 'Recently deleted'), step('click', 'button', 'Search')])],
    },
    'a form that is filled in': { rollback: [], phases: [phaseOf('p', [step('fill', 'textbox', 'Create as')])] },
    'a procedure without steps': { rollback: [], phases: [] },
  },
});
