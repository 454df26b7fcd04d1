import { renameReferences } from '../input';
import type { Changes } from './changes';

/** What can be done to the document as a whole, and to its lists. */
export const documentChanges: Changes<'setText' | 'setList' | 'setStatus' | 'renameInput' | 'replace'> = {
  setText(sop, { field, value }) {
    sop[field] = value;
  },

  setList(sop, { field, value }) {
    Object.assign(sop, { [field]: value });
  },

  setStatus(sop, { status }) {
    if (status === 'draft') delete sop.status;
    else sop.status = status;
  },

  renameInput(sop, { index, name }) {
    const input = sop.inputs[index];
    if (!input) return;
    if (input.name !== '' && name !== '') renameReferences(sop, input.name, name);
    input.name = name;
  },

  replace(sop, { document }) {
    if (document.id === sop.id) Object.assign(sop, document);
  },
};
