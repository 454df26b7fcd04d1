import { type Hostile, inPage, PROCEED, pressAt } from './case';

const XHTML = 'http://www.w3.org/1999/xhtml';
const BUTTON = `<button xmlns="${XHTML}" style="position:fixed;left:1200px;top:740px;width:120px;height:30px">Proceed</button>`;

/** Documents that are not what one thinks of. */
export const documents: Hostile[] = [
  {
    name: 'a document without a body, and for a moment without anything',
    body: '<button>First</button>',
    async act({ tab, press }) {
      await press('First');
      await inPage(tab, 'document.body.remove();');
      await pressAt(tab, 200, 200);
      await tab.keyboard.press('Enter', { delay: 60 });
      await tab.keyboard.press('Escape', { delay: 60 });
      await inPage(tab, 'const all = document.documentElement; all.remove(); document.append(all);');
      await pressAt(tab, 200, 200);
      await inPage(
        tab,
        `const body = document.createElement('body'); body.innerHTML = ${JSON.stringify(PROCEED)}; document.documentElement.append(body);`,
      );
    },
    steps: ['Click **First**.'],
  },
  {
    name: 'a page without TLS: no secure context',
    insecure: true,
    body: '<button>Build now</button><label>Branch <input></label>',
    async act({ tab, person, press }) {
      await press('Build now');
      await person.fill(tab.locator('input'), 'main');
    },
    steps: ['Click **Build now**.', 'In **Branch**, enter `main`.'],
  },
  {
    name: 'a page with frames instead of a body',
    source: `<!doctype html><html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="/left"><frame src="/right"></frameset></html>`,
    prepare(pages) {
      pages.serve('/left', '<!doctype html><title>Left</title><button>Left</button>');
      pages.serve(
        '/right',
        PROCEED.replace('left:1200px', 'left:517px').replace('<button', '<!doctype html><title>Right</title><button'),
      );
    },
    act: ({ tab, person }) => person.click(tab.frameLocator('frame >> nth=0').getByRole('button')),
    steps: ['Click **Left**.'],
  },
  {
    name: 'XHTML',
    source: `<?xml version="1.0"?><html xmlns="${XHTML}"><head><title>XHTML</title></head><body><h1>Zone</h1>
      <label>Name <input id="name"/></label><label><input type="checkbox" id="box"/> On</label>${PROCEED}</body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
    async act({ person, tab }) {
      await person.fill(tab.locator('#name'), 'a');
      await person.click(tab.locator('#box'));
    },
    steps: ['In **Name**, enter `a`.', 'Select the **On** check box.'],
  },
  {
    name: 'XML that is shown as a tree',
    source: `<?xml version="1.0"?><ListBucketResult><Name>backups</Name>${BUTTON}</ListBucketResult>`,
    headers: { 'content-type': 'text/xml' },
    act: ({ tab }) => pressAt(tab, 30, 30),
  },
  {
    name: 'an SVG document',
    source: `<svg xmlns="http://www.w3.org/2000/svg" width="1366" height="800"><title>Topology</title>
      <g role="button" tabindex="0" aria-label="Node a"><circle cx="100" cy="100" r="40"/></g>
      <a href="#b"><title>To b</title><rect x="200" y="60" width="80" height="80"/></a><text x="20" y="300">Plain</text>
      <foreignObject x="0" y="0" width="1366" height="800" style="pointer-events:none"><div xmlns="${XHTML}" style="pointer-events:auto;height:0">${BUTTON}</div></foreignObject></svg>`,
    headers: { 'content-type': 'image/svg+xml' },
    async act({ tab }) {
      await pressAt(tab, 100, 100);
      await pressAt(tab, 240, 100);
      await pressAt(tab, 30, 297);
    },
    steps: ['Click **Node a**.', 'Click the **To b** link.'],
  },
  {
    name: 'plain text',
    source: `{"status": "ok"}`,
    headers: { 'content-type': 'application/json' },
    async act({ tab }) {
      await pressAt(tab, 30, 30);
      await inPage(tab, `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(PROCEED)});`);
    },
  },
];
