import { renameReferences } from '../input';
import { parametrise } from '../parametrise';
import type { Sop } from '../sop';
import type { Changes } from './changes';

/** What can be done to the document as a whole, and to its lists. */
export const documentChanges: Changes<
  'setText' | 'setList' | 'setStatus' | 'renameInput' | 'useInput' | 'replace' | 'release' | 'dismissSuggestion'
> = {
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

  useInput(sop, { input }) {
    parametrise(sop, input);
  },

  dismissSuggestion(sop, { id }) {
    if (!sop.dismissed?.includes(id)) sop.dismissed = [...(sop.dismissed ?? []), id];
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
