import { join } from 'node:path';
import { type Case, dragTo } from './case';

const FILE = join(import.meta.dirname, '../../fixtures/sample-sop.golden.md');

/** Files and things carried elsewhere. */
export const carryCases: Case[] = [
  {
    name: 'a file for a field that is shown',
    body: '<label>Manifest <input type="file"></label>',
    act: async (p) => {
      const chooser = p.page.waitForEvent('filechooser');
      await p.click(p.page.locator('input'));
      await (await chooser).setFiles(FILE);
    },
    steps: ['In **Manifest**, choose the file `sample-sop.golden.md`.'],
  },
  {
    name: 'a file chooser that is closed again',
    body: '<input id="f" type="file" hidden><button onclick="f.click()">Browse</button>',
    act: async (p) => {
      const chooser = p.page.waitForEvent('filechooser');
      await p.click(p.page.getByRole('button'));
      await chooser;
    },
    steps: ['Click **Browse**.'],
  },
  {
    name: 'items of a list put in another order',
    body: '<ul id="l"><li draggable="true" id="a">build</li><li draggable="true">test</li><li draggable="true" id="c">deploy</li></ul><script>l.ondragover = (e) => e.preventDefault(); l.ondrop = (e) => { e.preventDefault(); l.append(a); }</script>',
    act: async (p) => {
      await p.pointAt(p.page.locator('#a'));
      await dragTo(p, '#c');
    },
    steps: ['Drag **build** to **deploy**.'],
  },
  {
    name: 'dragged to a place that takes nothing',
    body: '<div draggable="true" id="a" style="width:100px">CHG-2</div><p id="x" style="margin-top:100px">Nowhere</p>',
    act: async (p) => {
      await p.pointAt(p.page.locator('#a'));
      await dragTo(p, '#x');
    },
    steps: [],
  },
  {
    name: 'a handle pressed without moving',
    body: '<button style="cursor:grab" aria-label="Panel menu" onclick="0">m</button>',
    act: (p) => p.click(p.page.locator('button')),
    steps: ['Click **Panel menu**.'],
  },
  {
    name: 'a link that is dragged nowhere',
    body: '<a href="#a">Jobs</a><p style="margin-top:100px" id="x">Text</p>',
    act: async (p) => {
      await p.pointAt(p.page.getByRole('link'));
      await dragTo(p, '#x');
    },
    steps: [],
  },
];
