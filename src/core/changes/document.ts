import { renameReferences } from '../input';
import { parametrise } from '../parametrise';
import type { Changes } from './changes';

/** What can be done to the document as a whole, and to its lists. */
export const documentChanges: Changes<
  'setText' | 'setList' | 'renameInput' | 'useInput' | 'replace' | 'dismissSuggestion'
> = {
  setText(sop, { field, value }) {
    sop[field] = value;
  },

  setList(sop, { field, value }) {
    Object.assign(sop, { [field]: value });
  },

  renameInput(sop, { index, name }) {
    const input = sop.inputs[index];
    if (!input) return;
    if (input.name !== '' && name !== '') renameReferences(sop, input.name, name);
    input.name = name;
  },

  useInput(sop, { input }) {
    parametrise(sop, input);
  },

  dismissSuggestion(sop, { id }) {
    if (!sop.dismissed?.includes(id)) sop.dismissed = [...(sop.dismissed ?? []), id];
  },

  replace(sop, { document }) {
    if (document.id === sop.id) Object.assign(sop, document);
  },
};
