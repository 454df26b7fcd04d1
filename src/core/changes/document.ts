import { renameReferences } from '../input';
import type { Sop } from '../sop';
import type { Changes } from './changes';

/** What can be done to the document as a whole, and to its lists. */
export const documentChanges: Changes<'setText' | 'setList' | 'setStatus' | 'renameInput' | 'replace' | 'release'> = {
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
    if (document.id !== sop.id) return;
    for (const key of Object.keys(sop)) if (!Object.hasOwn(document, key)) delete sop[key as keyof Sop];
    Object.assign(sop, document);
  },

  release(sop, { entry }) {
    sop.version = entry.version;
    const at = sop.changeLog.findIndex(({ version }) => version === entry.version);
    if (at === -1) sop.changeLog.push({ ...entry });
    else sop.changeLog[at] = { ...entry };
  },
};
