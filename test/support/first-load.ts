import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = resolve(import.meta.dirname, '../../dist/chromium');

/** Bytes, each file gzipped, of the scripts and styles that a built page needs before it shows anything. */
export function firstLoad(page: string): number {
  const html = readFileSync(join(DIST, page), 'utf8');
  const wanted = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const files = new Set<string>(wanted);
  let bytes = 0;
  // What is added meanwhile is gone over as well.
  for (const file of files) {
    const content = readFileSync(join(DIST, file));
    bytes += gzipSync(content).length;
    if (!file.endsWith('.js')) continue;
    for (const [, path = ''] of content.toString().matchAll(/(?:\bfrom|\bimport)\s*["`](\.[^"`]+)["`]/g))
      files.add(join(dirname(file), path));
  }
  return bytes;
}
