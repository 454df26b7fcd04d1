import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small console whose pages tell their server what was done in them. */
export interface DeedsConsole {
  url: string;
  /** What was done so far, in order. */
  deeds: string[];
  close(): Promise<void>;
}

const TELL = `<script>const did = (what) => navigator.sendBeacon('/did', what);</script>`;

const html = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${TELL}<body>${body}</body></html>`;

const PAGES: Record<string, string> = {
  '/': html(
    'Release',
    `<h1>Release</h1>
    <style>nav ul ul { display: none } nav li:hover > ul { display: block; position: absolute; background: white; margin: 0 }</style>
    <nav><ul><li><span>More</span><ul><li><button onclick="did('archived')">Archive</button></li></ul></li></ul></nav>
    <button onclick="if (confirm('Really?')) did('cleared')">Clear cache</button>
    <p><label>Policy <input type="file" onchange="did('file ' + this.files[0].name)"></label></p>
    <p><label>Notes <textarea onchange="did('notes ' + JSON.stringify(this.value))"></textarea></label></p>
    <p><label>Stage <select onchange="did('stage ' + this.value)"><option value="1">Test</option><option value="2">Live</option></select></label></p>
    <button role="switch" aria-checked="false" aria-label="Frozen"
      onclick="this.ariaChecked = String(this.ariaChecked !== 'true'); did('frozen ' + this.ariaChecked)">▢</button>
    <div role="tree"><div role="treeitem" tabindex="0" ondblclick="did('opened')" oncontextmenu="event.preventDefault(); did('menu')">node-1</div></div>
    <script>addEventListener('keydown', (event) => {
      if (event.ctrlKey && event.key === 's') { event.preventDefault(); did('saved'); }
    });</script>
    <iframe src="/frame" title="Approvals" width="400" height="80"></iframe>
    <p><a href="/log" target="_blank">Open the log</a> <button onclick="did('finished')">Finish</button></p>`,
  ),
  '/frame': html('Approvals', `<button onclick="did('approved')">Approve</button>`),
  '/log': html('Log', `<h1>Log</h1><button onclick="did('acknowledged')">Acknowledge</button>`),
};

/** Starts it anew: nothing has been done. */
export async function startDeeds(): Promise<DeedsConsole> {
  const deeds: string[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      deeds.push(body);
    }
    const found = PAGES[request.url ?? ''];
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    deeds,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
