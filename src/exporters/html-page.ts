import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import { slugOf } from '../core/slug';
import type { ExportImage } from './exporter';
import style from './html.css?raw';
import { blockWriter } from './html-blocks';
import { element, words, wordsIn } from './html-element';
import { markOf, sentenceOf } from './markdown-parts';

/** The document as a page of its own: no script, nothing from anywhere else, and a policy that says so. */
export async function pageOf(tree: Root, pictures: readonly ExportImage[]): Promise<string> {
  const [title, facts, ...blocks] = tree.children;
  const write = blockWriter(pictures);
  const heading = title ? write(title) : [];
  const body = sectionsOf(blocks, write);
  const page = element(
    'html',
    { lang: 'en' },
    element('head', {}, ...(await headOf(heading.map(wordsIn).join('')))),
    element(
      'body',
      {},
      element('header', {}, kicker(), ...heading, ...(facts ? write(facts) : [])),
      contentsOf(body),
      element('main', {}, ...body),
    ),
  );
  // Closed as XML asks: wikis and converters often read pages as XML.
  return `${toHtml([{ type: 'doctype' }, words('\n'), page], { closeSelfClosing: true, upperDoctype: true })}\n`;
}

async function headOf(title: string): Promise<Element[]> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'generator', content: 'Sopwright' }),
    element('title', {}, words(title)),
    element('style', {}, words(style)),
  ];
}

function kicker(): Element {
  return element('p', { className: ['kicker'] }, words('Standard operating procedure'));
}

type Write = (block: RootContent) => ElementContent[];

/** Headings with what is under them, phases in their section, steps with all that belongs to them. */
function sectionsOf(blocks: readonly RootContent[], write: Write): Element[] {
  const sections: Element[] = [];
  let place: Element | undefined;
  let step: { of: Element; id: string } | undefined;
  let phases = 0;
  for (const block of blocks) {
    const mark = markOf(block);
    if (block.type === 'heading') {
      const made = write(block);
      const section = sections.at(-1);
      step = undefined;
      if (block.depth > 2 && section) {
        phases += 1;
        place = element('section', { className: ['phase'], id: `phase-${phases}` }, ...made);
        section.children.push(place);
      } else {
        place = element('section', { id: slugOf(made.map(wordsIn).join('')) }, ...made);
        sections.push(place);
      }
    } else if (mark.step) {
      if (step?.id !== mark.step.id) {
        step = { of: element('div', { className: ['step'], id: `step-${mark.step.number}` }), id: mark.step.id };
        place?.children.push(step.of);
      }
      step.of.children.push(...(mark.part === 'sentence' ? sentence(block, mark.step, write) : write(block)));
    } else {
      step = undefined;
      place?.children.push(...write(block));
    }
  }
  return sections;
}

/** The number links to its step, so that it can be passed on; the step's id stays when its number changes. */
function sentence(block: RootContent, { number, id }: { number: string; id: string }, write: Write): ElementContent[] {
  const [made] = write({ type: 'paragraph', children: sentenceOf(block) });
  const link = element('a', { className: ['number'], href: `#step-${number}` }, words(number));
  const children = made?.type === 'element' ? made.children : [];
  return [link, element('p', { className: ['sentence'], id: `id-${id}` }, ...children)];
}

function contentsOf(sections: readonly Element[]): Element {
  return element(
    'nav',
    { ariaLabelledBy: ['contents'] },
    element('h2', { id: 'contents' }, words('Contents')),
    entriesOf(sections),
  );
}

function entriesOf(sections: readonly Element[]): Element {
  const entries = sections.map((section) => {
    const heading = section.children[0];
    const href = `#${String(section.properties['id'])}`;
    const inside = section.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'section' ? [child] : [],
    );
    const link = element('a', { href }, words(heading ? wordsIn(heading) : ''));
    return element('li', {}, link, ...(inside.length > 0 ? [entriesOf(inside)] : []));
  });
  return element('ol', {}, ...entries);
}
