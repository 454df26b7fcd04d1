import * as v from 'valibot';
import { defineKind } from './kind';

/** What the person wrote while recording. */
export const note = defineKind({
  id: 'note',
  schema: v.object({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)) }),
  describe: ({ text }) => ({ action: 'note', instruction: [{ text }] }),
});
