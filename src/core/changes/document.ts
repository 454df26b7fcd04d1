import type { TextChange } from '../command';
import { renameReferences } from '../input';
import type { Sop } from '../sop';
import type { Changes } from './changes';

/** What can be done to the document as a whole, and to its lists. */
export const documentChanges: Changes<'setText' | 'setList' | 'setTexts' | 'renameInput' | 'replace'> = {
  setText(sop, { field, value }) {
    sop[field] = value;
  },

  setList(sop, { field, value }) {
    Object.assign(sop, { [field]: value });
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

  replace(sop, { document }) {
    if (document.id === sop.id) Object.assign(sop, document);
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
