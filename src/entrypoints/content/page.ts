import type { ConsolePack } from '../../consoles/pack';
import type { PageInfo } from '../../core/event';
import type { PageTexts } from '../../dom/page-info';
import { type Manner, redactUrl } from '../../redaction';
import type { Clean } from './clean';

/** What a document (in `read`) and its console say of where one is, fit to be kept. */
export function pageInfo(
  document: Document,
  read: PageTexts,
  pack: ConsolePack | undefined,
  clean: Clean,
  manner: Manner,
): PageInfo {
  const { title, url, asks, ...texts } = read;
  const address = new URL(url, 'about:blank');
  const place = pack?.place?.(document, address);
  const environment = pack?.environment?.(document, address) ?? [];
  const kept = Object.entries({ ...texts, place }).flatMap(([name, text]) =>
    text ? [[name, clean(text, 'title', 160)]] : [],
  );
  return {
    title: clean(title, 'title', 300),
    url: redactUrl(url, manner),
    ...Object.fromEntries(kept),
    ...(asks && { asks }),
    ...(pack && { console: pack.name }),
    ...(environment.length > 0 && {
      environment: environment.map(({ label, value }) => ({ label, value: clean(value, 'label', 80) })),
    }),
  };
}
