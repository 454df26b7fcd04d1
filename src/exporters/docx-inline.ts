import type { ExternalHyperlink, ImageRun, TextRun } from 'docx';
import type { Image, PhrasingContent } from 'mdast';
import { isSafeUrl } from '../core/inline';
import type { ExportImage } from './exporter';
import { readable } from './markdown-write';

/** What writing needs: the package, which is loaded when it is wanted, and the pictures by their `file`. */
export interface Writing {
  docx: typeof import('docx');
  images: ReadonlyMap<string, ExportImage>;
}

/** What a paragraph is made of. */
export type Run = TextRun | ImageRun | ExternalHyperlink;

/** The room for a picture on a page of A4 between its margins, in CSS pixels. */
const ROOM = { width: 600, height: 820 };

/** Letters of a fixed width that every office program has, or has another for. */
export const FIXED = 'Courier New';

interface Style {
  bold?: boolean;
  italics?: boolean;
  font?: string;
  style?: string;
}

/** A text without what XML cannot hold. */
export function wordsIn(text: string): string {
  return readable(text).replace(/[\uFFFE\uFFFF]/g, '');
}

/** Inline content as runs; links lead to web pages and mail addresses alone. */
export function runsOf(nodes: readonly PhrasingContent[], writing: Writing, style: Style = {}): Run[] {
  return nodes.flatMap((node) => runOf(node, writing, style));
}

function runOf(node: PhrasingContent, writing: Writing, style: Style): Run[] {
  const { TextRun } = writing.docx;
  switch (node.type) {
    case 'text':
      return linesOf(node.value, writing, style);
    case 'inlineCode':
      return linesOf(node.value, writing, { ...style, font: FIXED });
    case 'strong':
      return runsOf(node.children, writing, { ...style, bold: true });
    case 'emphasis':
      return runsOf(node.children, writing, { ...style, italics: true });
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return linkTo(node.url, node.children, writing, style);
    case 'image':
      return pictureOf(node, writing);
    default:
      return 'children' in node ? runsOf(node.children as PhrasingContent[], writing, style) : [];
  }
}

/** A text; its line breaks stay. */
export function linesOf(text: string, { docx }: Writing, style: Style): Run[] {
  return wordsIn(text)
    .split('\n')
    .map((line, index) => new docx.TextRun({ text: line, ...style, ...(index > 0 && { break: 1 }) }));
}

function linkTo(url: string, children: PhrasingContent[], writing: Writing, style: Style): Run[] {
  const address = wordsIn(url).trim();
  // Only what has a scheme leads anywhere from a document that lies alone.
  if (!isSafeUrl(address)) return runsOf(children, writing, style);
  const runs = runsOf(children, writing, { ...style, style: 'Hyperlink' });
  return [new writing.docx.ExternalHyperlink({ link: new URL(address).href, children: runs })];
}

function pictureOf({ url, alt }: Image, { docx, images }: Writing): Run[] {
  const image = images.get(url);
  const description = wordsIn(alt ?? '');
  if (!image || image.width < 1 || image.height < 1) return [];
  const scale = Math.min(1, ROOM.width / image.width, ROOM.height / image.height);
  const transformation = {
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  };
  const altText = { name: url.replace(/^images\/|\.\w+$/g, ''), title: '', description };
  return [new docx.ImageRun({ type: 'png', data: image.bytes, transformation, altText })];
}
