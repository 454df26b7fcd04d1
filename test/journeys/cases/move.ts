import { join } from 'node:path';
import { button, type Case } from './case';

/** Files and dragging. */
export const moveCases: Case[] = [
  {
    name: 'files are told by their names',
    body: '<input id="f" type="file" hidden aria-label="Plan"><button onclick="f.click()">Choose plan</button>',
    act: async (p) => {
      const chooser = p.page.waitForEvent('filechooser');
      await p.click(button(p, 'Choose plan'));
      await (await chooser).setFiles(join(import.meta.dirname, '../../fixtures/sample-sop.golden.md'));
    },
    steps: ['In **Choose plan**, choose the file `sample-sop.golden.md`.'],
  },
  {
    name: 'dragging with the browser’s drag and drop',
    body: '<ul aria-label="Backlog"><li draggable="true">CHG-1</li></ul><ul aria-label="Done" id="done" style="height:80px;background:#eee"></ul><script>done.ondragover = (e) => e.preventDefault(); done.ondrop = (e) => { e.preventDefault(); done.append(document.querySelector("li")); }</script>',
    act: async (p) => {
      await p.pointAt(p.page.getByText('CHG-1'));
      await p.page.mouse.down();
      await p.page.waitForTimeout(100);
      const done = await p.page.locator('#done').boundingBox();
      await p.page.mouse.move((done?.x ?? 0) + 60, (done?.y ?? 0) + 40, { steps: 8 });
      await p.page.waitForTimeout(100);
      await p.page.mouse.up();
    },
    steps: ['Drag **CHG-1** to **Done**.'],
  },
  {
    name: 'dragging by following the pointer',
    body: '<div id="a" role="button" tabindex="0" aria-label="CPU panel" style="cursor:grab;position:absolute;left:20px;top:20px;width:120px;height:60px;background:#cde"></div><div role="region" aria-label="Row 2" style="position:absolute;left:20px;top:200px;width:300px;height:120px;background:#eee"></div><script>let on = false; a.onpointerdown = () => on = true; onpointermove = (e) => { if (on) { a.style.left = e.clientX - 60 + "px"; a.style.top = e.clientY - 30 + "px"; } }; onpointerup = () => on = false;</script>',
    act: async (p) => {
      await p.pointAt(p.page.locator('#a'));
      await p.page.mouse.down();
      await p.page.waitForTimeout(80);
      await p.page.mouse.move(180, 260, { steps: 10 });
      await p.page.mouse.up();
    },
    steps: ['Drag **CPU panel** to **Row 2**.'],
  },
  {
    name: 'dragged off and let go is no press',
    body: '<button>Terminate</button><p style="margin-top:200px">Safe place</p>',
    act: async (p) => {
      await p.pointAt(button(p, 'Terminate'));
      await p.page.mouse.down();
      await p.page.mouse.move(60, 240, { steps: 5 });
      await p.page.mouse.up();
    },
    steps: [],
  },
];
