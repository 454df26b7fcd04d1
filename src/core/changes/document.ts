import type { TextChange } from '../command';
import { renameReferences } from '../input';
import { parametrise } from '../parametrise';
import type { Sop } from '../sop';
import type { Changes } from './changes';

/** What can be done to the document as a whole, and to its lists. */
export const documentChanges: Changes<
  | 'setText'
  | 'setList'
  | 'setTexts'
  | 'setStatus'
  | 'renameInput'
  | 'useInput'
  | 'replace'
  | 'release'
  | 'dismissSuggestion'
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

  setTexts(sop, { texts }) {
    for (const change of texts) setTextAt(sop, change);
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

function setTextAt(sop: Sop, { path, value }: TextChange): void {
  let part: unknown = sop;
  for (const key of path.slice(0, -1)) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return;
    part = (part as Record<string | number, unknown>)[key];
  }
  const last = path.at(-1);
  if (typeof part !== 'object' || part === null || last === undefined || !Object.hasOwn(part, last)) return;
  const texts = part as Record<string | number, unknown>;
  if (typeof texts[last] === 'string') texts[last] = value;
}
