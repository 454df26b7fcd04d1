import type { Shown } from './kinds';

/** Somewhere on a page, or in what belongs to it, where a person meets secrets. */
export interface Place {
  name: string;
  /** The page's content. */
  body(shown: readonly Shown[]): string;
  /** Its title; `Keys` when absent. */
  title?(shown: readonly Shown[]): string;
  /** What its address ends with. */
  search?(shown: readonly Shown[]): string;
  /** Whether the script of test/consoles/libraries/secrets draws it. */
  drawn?: true;
  /** Whether the secrets stand in no pixel of the page. */
  unseen?: true;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const each = (shown: readonly Shown[], make: (line: string, at: number) => string) =>
  shown.map(({ line }, at) => make(escaped(line), at)).join('\n');
const lines = (shown: readonly Shown[]) => shown.map(({ line }) => line).join('\n');
const drawnIn = (editor: string): Place['body'] => {
  return (shown) => `<div id="shown" data-in="${editor}" data-lines="${escaped(lines(shown))}"></div>`;
};

/** Where secrets are met. `/inner` of another origin shows what `frame` holds. */
export const places: readonly Place[] = [
  {
    name: 'inputs',
    body: (shown) => each(shown, (line, at) => `<p><label>Value ${at} <input size="120" value="${line}"></label></p>`),
  },
  {
    name: 'a text area',
    body: (shown) => `<label>Values <textarea cols="150" rows="9">${escaped(lines(shown))}</textarea></label>`,
  },
  {
    name: 'table cells',
    body: (shown) =>
      `<table><tr><th>Name<th>Value</tr>${each(shown, (line, at) => `<tr><td>row ${at}<td>${line}</tr>`)}</table>`,
  },
  { name: 'a block of code', body: (shown) => `<pre>${escaped(lines(shown))}</pre>` },
  { name: 'Monaco', body: drawnIn('monaco'), drawn: true },
  { name: 'a terminal', body: drawnIn('xterm'), drawn: true },
  {
    name: 'a closed shadow root',
    body: (shown) =>
      `<x-keys></x-keys><script>document.querySelector('x-keys').attachShadow({ mode: 'closed' }).innerHTML =
        ${JSON.stringify(each(shown, (line) => `<p>${line}</p>`)).replaceAll('</', '<\\/')}</script>`,
  },
  { name: 'a frame of another origin', body: () => '<iframe src="INNER" width="1250" height="330"></iframe>' },
  {
    name: 'the address',
    body: () => '<p>Signed in</p>',
    search: (shown) =>
      `?${shown.map(({ secret }, at) => `${['access_token', 'api_key', 'client_secret', 'code', 'sig'][at]}=${encodeURIComponent(secret)}`).join('&')}`,
    unseen: true,
  },
  {
    name: 'the title',
    body: () => '<p>Created</p>',
    title: (shown) => lines(shown).replaceAll('\n', ' '),
    unseen: true,
  },
  {
    name: 'tooltips',
    body: (shown) => each(shown, (line) => `<button title="${line}"><i style="color:red">●</i></button>`),
    unseen: true,
  },
  {
    name: 'attributes',
    body: (shown) => each(shown, (line) => `<button aria-label="${line}" data-value="${line}" id="${line}">◆</button>`),
    unseen: true,
  },
];
