import * as v from 'valibot';
import { named } from '../core/words';
import { defineKind } from './kind';

const Data = v.object({
  /** `opened`: a page of the recording opened it. */
  how: v.picklist(['switched', 'opened']),
  title: v.pipe(v.string(), v.maxLength(300)),
});

/** Work goes on in another tab or window. Only the background can see it. */
export const tab = defineKind({
  id: 'tab',
  schema: Data,
  describe: ({ how, title }, words) => ({
    action: 'tab',
    instruction: words(how === 'opened' ? 'stepTabOpened' : 'stepTabSwitched', { title: named(title) }),
    value: title,
  }),
  // Tabs that were only passed through.
  absorbs: (_, earlier) => earlier.kind === 'tab',
});
