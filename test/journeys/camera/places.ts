import type { FrameLocator, Page } from 'playwright-core';
import { page as html, type PageServer } from '../../support/pages';

/** Red, green and blue, each up to 255. */
export type Colour = readonly [number, number, number];

/** Put together here, so that no scanner takes this file for a leak. */
const KEY = ['AKIA', 'QW3RTYU1OP5LKJHG'].join('');

/** Colours that nothing else on the pages has: of what is pressed, and behind what must be covered. */
export const PRESSED: Colour = [255, 0, 255];
/** See {@link PRESSED}. */
export const SECRET: Colour = [0, 255, 255];

/** Whether `npm run test:full` asks for what is tried rarely, too. */
export const isFull = process.env['SOPWRIGHT_FULL'] !== undefined;

/** A place on a page where something is pressed, and where a secret stands. */
export interface Place {
  name: string;
  /** What is around it, as the body of the page; `/inner` is the page with the button and the secret. */
  body: string;
  /** Other pages by path. */
  pages?: Record<string, string>;
  /** From the page to the document that has the button. Default: it is in the page itself, or pressed `at` a point. */
  inside?: (tab: Page) => FrameLocator;
  /** Where the button is pressed, in CSS pixels of the page, when Playwright does not see into what is around it. */
  at?: { x: number; y: number };
  /**
   * `exact`: the target's box is that of its pixels (default). `around`: it encloses them. `none`: there is none, and the
   * frame is filled whole for its secret.
   */
  target?: 'exact' | 'around' | 'none';
  /** Much like another: tried by `npm run test:full`. */
  rare?: true;
}

/** What is pressed, and what must be covered. */
export const INNER = `<style>body { margin: 8px; font: 16px sans-serif } button { display: block; border: 0; border-radius: 0; outline: 0; width: 90px; height: 30px;
  background: rgb(${PRESSED}) } #secret { background: rgb(${SECRET}); font: 13px monospace }</style><button aria-label="Go"></button><p style="margin:8px 0">Key <b id="secret">${KEY}</b></p>`;

const frame = (src: string, style = '', more = '') =>
  `<iframe src="${src}" style="width:320px;height:140px;${style}" ${more}></iframe>`;
const first = (tab: Page) => tab.frameLocator('iframe');

/** Pages on which a press has its place in the picture. */
export const places: Place[] = [
  { name: 'in the page', body: INNER },
  { name: 'in a page with a CSS zoom', body: `<style>html { zoom: 1.5 }</style>${INNER}` },
  {
    name: 'under a CSS zoom within a zoom',
    rare: true,
    body: `<div style="zoom:1.3"><div style="zoom:.8">${INNER}</div></div>`,
  },
  {
    name: 'in a part that is scaled',
    rare: true,
    body: `<div style="transform:scale(1.7);transform-origin:0 0">${INNER}</div>`,
  },
  {
    name: 'far down a page of 20,000 pixels',
    body: `<div style="height:15000px"></div>${INNER}<div style="height:5000px"></div>`,
  },
  { name: 'in a frame', body: frame('/inner', 'border:7px solid;padding:9px 4px 3px 11px'), inside: first },
  {
    name: 'in a frame of another origin',
    rare: true,
    body: `<script>document.write('<iframe style="width:320px;height:140px" src="http://localhost:' + location.port + '/inner"></iframe>')</script>`,
    inside: first,
  },
  {
    name: 'in a scaled frame',
    body: frame('/inner', 'transform:scale(.6);border:5px solid;padding:6px'),
    inside: first,
  },
  {
    name: 'in a frame stretched one way',
    rare: true,
    body: frame('/inner', 'transform:scale(2,.8);transform-origin:0 0'),
    inside: first,
  },
  {
    name: 'in a frame under a CSS zoom',
    rare: true,
    body: `<div style="zoom:1.4">${frame('/inner', 'border:5px solid;padding:6px')}</div>`,
    inside: first,
  },
  {
    name: 'in a frame that zooms itself',
    body: frame('/zoomed'),
    pages: { '/zoomed': `<style>html { zoom: 1.4 }</style>${INNER}` },
    inside: first,
  },
  {
    name: 'three frames deep, with borders, a scale and scrolled',
    body: `<div style="height:900px"></div>${frame('/one', 'width:700px;height:420px;border:9px solid;transform:scale(.9)')}<div style="height:900px"></div>`,
    pages: {
      '/one': `<div style="height:300px"></div>${frame('/two', 'width:560px;height:340px;padding:13px;transform:scale(1.1)')}<div style="height:900px"></div>`,
      '/two': `<div style="height:500px"></div>${frame('/inner', 'border:3px solid;transform:scale(1.2)')}<div style="height:400px"></div>`,
    },
    inside: (tab) => tab.frameLocator('iframe').frameLocator('iframe').frameLocator('iframe'),
  },
  {
    name: 'in a frame partly out of view',
    body: `<div style="position:fixed;left:-20px;top:-10px">${frame('/inner')}</div>`,
    inside: first,
  },
  {
    name: 'in an object',
    body: '<object data="/inner" type="text/html" style="width:320px;height:140px;border:4px solid"></object>',
    at: { x: 40, y: 34 },
  },
  {
    name: 'in an embed',
    body: '<embed src="/inner" type="text/html" style="width:320px;height:140px;border:4px solid">',
    at: { x: 40, y: 34 },
  },
  {
    name: 'in a frameset',
    rare: true,
    body: '',
    pages: { '': '<frameset cols="30%,*"><frame src="/empty"><frame src="/inner"></frameset>', '/empty': 'Nothing' },
    inside: (tab) => tab.frameLocator('frame >> nth=1'),
  },
  {
    name: 'beside frames that show nothing',
    body: `<iframe width="0" height="0"></iframe>${frame('/inner', 'width:0;height:0;border:0')}<iframe style="display:none" src="/inner"></iframe>${INNER}`,
  },
  {
    name: 'under an invisible frame of another origin that does not answer',
    body: `<iframe sandbox src="data:text/html,x" style="visibility:hidden;position:fixed;inset:0;width:100%;height:100%"></iframe>${INNER}`,
  },
  {
    name: 'in a rotated part',
    rare: true,
    body: `<div style="transform:rotate(20deg);margin:90px;width:300px">${INNER}</div>`,
    target: 'around',
  },
  {
    name: 'in a rotated frame',
    body: frame('/inner', 'margin:90px;transform:rotate(20deg)'),
    inside: first,
    target: 'none',
  },
  { name: 'in a frame on its head', rare: true, body: frame('/inner', 'rotate:180deg'), inside: first, target: 'none' },
  { name: 'in a mirrored frame', body: frame('/inner', 'scale:-1 1'), inside: first, target: 'none' },
  {
    name: 'in a frame of a skewed part',
    rare: true,
    body: `<div style="transform:skewX(25deg);margin:60px">${frame('/inner')}</div>`,
    inside: first,
    target: 'none',
  },
  {
    name: 'in a frame seen in perspective',
    body: `<div style="perspective:400px;margin:60px">${frame('/inner', 'transform:rotateY(35deg)')}</div>`,
    inside: first,
    target: 'none',
  },
  {
    name: 'in a frame within a rotated one',
    rare: true,
    body: frame('/one', 'width:400px;height:260px;margin:90px;transform:rotate(12deg)'),
    pages: { '/one': frame('/inner') },
    inside: (tab) => tab.frameLocator('iframe').frameLocator('iframe'),
    target: 'none',
  },
];

/** Serves a place; gives its path. */
export function serve(pages: PageServer, { name, body, pages: others = {} }: Place): string {
  pages.serve('/inner', html('Inner', INNER));
  pages.serve('/place', others[''] ?? html(name, body));
  for (const [path, inner] of Object.entries(others)) if (path !== '') pages.serve(path, html('Inner', inner));
  return pages.at('/place');
}
