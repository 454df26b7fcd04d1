import * as v from 'valibot';
import { plainPlaceholders } from '../core/placeholder';
import { named } from '../core/words';
import { defineKind } from './kind';

const Data = v.object({
  /** `start`: the page that was in front when recording began. */
  how: v.picklist(['start', 'open', 'reload', 'back', 'forward']),
  title: v.pipe(v.string(), v.maxLength(300)),
  /** Redacted. */
  url: v.pipe(v.string(), v.maxLength(2048)),
});

/** A page that the person went to by the address bar, a bookmark or the history; never one that a click led to. */
export const navigate = defineKind({
  id: 'navigate',
  quiet: true,
  schema: Data,
  watch(page, emit, signal) {
    // Within one document only; the background tells what became of whole pages.
    const navigation = page.document.defaultView?.navigation;
    let lastAct = -Infinity;
    for (const type of ['click', 'keydown', 'submit'] as const)
      page.listen(type, (event) => {
        lastAct = event.timeStamp;
      });
    navigation?.addEventListener(
      'navigate',
      (event) => {
        const { destination, navigationType: type } = event;
        if (!event.userInitiated || !destination.sameDocument || event.timeStamp - lastAct < 1000) return;
        if (type !== 'traverse' && !(type === 'push' && event.hashChange)) return;
        const from = navigation.currentEntry?.index ?? 0;
        const how = type === 'push' ? 'open' : destination.index < from ? 'back' : 'forward';
        const at = page.timeOf(event);
        // The title follows the route a moment later.
        setTimeout(() => {
          const info = page.info();
          emit({
            data: { how, title: info.title, url: info.url },
            at,
            page: info,
            shotId: page.shoot('settled', 'after'),
          });
        }, 50);
      },
      { signal },
    );
  },
  describe({ how, title, url }, words) {
    const place = URL.canParse(url) ? new URL(url) : undefined;
    const address = { value: place ? plainPlaceholders(`${place.host}${place.pathname}`).replace(/\/$/, '') : url };
    const page = named(title || address.value);
    const sentences = {
      start: 'stepGo',
      open: 'stepGo',
      reload: 'stepReload',
      back: 'stepBack',
      forward: 'stepForward',
    } as const;
    return { action: 'navigate', instruction: words(sentences[how], { page, address }), value: url };
  },
  // The page that happened to be in front at the start says nothing when the first thing done is to go elsewhere.
  absorbs: (event, earlier) => earlier.kind === event.kind && v.is(v.object({ how: v.literal('start') }), earlier.data),
});
