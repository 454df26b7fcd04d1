import { type Hostile, inPage } from './case';

const inner = (name: string) => `<!doctype html><title>${name}</title><button>${name}</button>`;

/** Frames of every sort that has no address of its own, or no right to anything. */
export const frames: Hostile[] = [
  {
    name: 'a frame that is taken away between press and release',
    body: `<iframe srcdoc="<button onpointerdown='frameElement.remove()'>Dismiss</button>"></iframe>`,
    act: ({ person, tab }) => person.click(tab.frameLocator('iframe').getByRole('button')),
    steps: ['Click **Dismiss**.'],
  },
  {
    name: 'a frame of another origin that is taken away between press and release',
    prepare: (pages) =>
      pages.serve('/foreign', `<!doctype html><button onpointerdown="parent.postMessage('', '*')">Dismiss</button>`),
    body: `<script>addEventListener('message', () => document.querySelector('iframe').remove());
      document.write('<iframe src="http://localhost:' + location.port + '/foreign"></iframe>');</script>`,
    act: ({ person, tab }) => person.click(tab.frameLocator('iframe').getByRole('button')),
    steps: ['Click **Dismiss**.'],
  },
  {
    name: 'frames without scripts or an origin, and without an address',
    prepare: (pages) => pages.serve('/sandboxed', inner('Sandboxed')),
    body: `<iframe sandbox src="/sandboxed"></iframe><iframe sandbox srcdoc="<button>Sandboxed text</button>"></iframe>
      <iframe srcdoc="<button>Text</button>"></iframe><iframe src="data:text/html,<button>Data</button>"></iframe>
      <iframe id="blank"></iframe><iframe id="blob"></iframe><script>
        document.getElementById('blank').contentDocument.body.innerHTML = '<button>Blank</button>';
        document.getElementById('blob').src = URL.createObjectURL(new Blob(['<button>Blob</button>'], { type: 'text/html' }));
      </script>`,
    async act({ person, tab }) {
      for (let index = 0; index < 6; index++)
        await person.click(tab.frameLocator(`iframe >> nth=${index}`).getByRole('button'));
    },
    steps: ['Sandboxed', 'Sandboxed text', 'Text', 'Data', 'Blank', 'Blob'].map((name) => `Click **${name}**.`),
  },
  {
    name: 'frames added late, three deep, with another origin between',
    prepare(pages) {
      const around = (name: string, src: string) =>
        `${inner(name)}<script>setTimeout(() => { const f = document.createElement('iframe'); f.src = '${src}'; f.width = 500; f.height = 300; document.body.append(f); }, 200);</script>`;
      pages.serve('/third', inner('Third'));
      pages.serve('/second', around('Second', pages.at('/third')));
      pages.serve('/first', around('First', pages.elsewhere('/second')));
    },
    async act({ person, tab }) {
      await inPage(
        tab,
        `const f = document.createElement('iframe'); f.src = '/first'; f.width = 700; f.height = 500; document.body.append(f);`,
      );
      await tab.waitForTimeout(1200);
      const [first, second] = [tab.frameLocator('iframe'), tab.frameLocator('iframe').frameLocator('iframe')];
      await person.click(first.getByRole('button'));
      await person.click(second.getByRole('button'));
      await person.click(second.frameLocator('iframe').getByRole('button'));
    },
    steps: ['Click **First**.', 'Click **Second**.', 'Click **Third**.'],
  },
];
