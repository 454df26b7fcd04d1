import type { Plugin } from 'vite';

/** Where tesseract's worker would look for files it was not given. */
const ELSEWHERE = /https:\/\/cdn\.jsdelivr\.net\/npm\//g;

/**
 * Takes out of tesseract's worker the addresses it would fetch from: it is given all of its files, and nothing in the
 * extension should name a server. Fails when the worker has changed.
 */
export function nothingFromElsewhere(): Plugin {
  return {
    name: 'nothing-from-elsewhere',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !/worker\.min-[\w-]+\.js$/.test(file.fileName)) continue;
        const text = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
        if (text.match(ELSEWHERE)?.length !== 2)
          throw new Error(`${file.fileName} names other servers than it did: look at what vite.ocr.ts takes out`);
        file.source = text.replace(ELSEWHERE, '/');
      }
    },
  };
}
