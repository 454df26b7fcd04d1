import { button, type Case } from './case';

/** Shortcuts, keys that act, the clipboard. */
export const keysCases: Case[] = [
  {
    name: 'what is copied is called by its label and not read',
    body: '<table><tr><th>ARN</th><td id="arn">arn:aws:s3:::logs</td></tr></table>',
    act: async (p) => {
      await p.page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('arn') as Element));
      await p.press('ControlOrMeta+C');
    },
    steps: ['Copy the **ARN**.'],
  },
  {
    name: 'a shortcut of the page, and none of the browser or of editing',
    body: '<label>Query <input value="up"></label>',
    act: async (p) => {
      await p.press('Control+s');
      await p.page.getByLabel('Query').focus();
      await p.press('Control+a');
    },
    steps: ['Press **Ctrl+S**.'],
  },
  {
    name: 'Escape is a step where it closes something',
    body: '<button onclick="d.showModal()">Open</button><dialog id="d"><p>Details</p></dialog>',
    act: async (p) => {
      await p.press('Escape');
      await p.click(button(p, 'Open'));
      await p.press('Escape');
    },
    steps: ['Click **Open**.', 'Press **Escape**.'],
  },
];
