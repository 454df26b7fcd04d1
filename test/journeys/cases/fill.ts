import { button, type Case, field } from './case';

/** Text fields of every sort. */
export const fillCases: Case[] = [
  {
    name: 'one visit to a field is one step',
    body: '<label>Image tag <input></label><button>Save</button>',
    act: async (p) => {
      await p.fill(field(p, 'Image tag'), 'v2.0');
      await p.press('Backspace');
      await p.type('1');
      await p.click(button(p, 'Save'));
    },
    steps: ['In **Image tag**, enter `v2.1`.', 'Click **Save**.'],
  },
  {
    name: 'looking into a field is no step',
    body: '<label>Image tag <input value="v1"></label><label>Note <textarea></textarea></label>',
    act: async (p) => {
      await p.click(field(p, 'Image tag'));
      await p.click(field(p, 'Note'));
    },
    steps: [],
  },
  {
    name: 'emptying a field',
    body: '<label>Filter <input value="old"></label><button>Apply</button>',
    act: async (p) => {
      await p.fill(field(p, 'Filter'), '');
      await p.click(button(p, 'Apply'));
    },
    steps: ['Clear **Filter**.', 'Click **Apply**.'],
  },
  {
    name: 'several lines',
    body: '<label>Script <textarea></textarea></label><button>Run</button>',
    act: async (p) => {
      await p.fill(field(p, 'Script'), 'one\ntwo');
      await p.click(button(p, 'Run'));
    },
    steps: ['In **Script**, enter the text below.', 'Click **Run**.'],
  },
  {
    name: 'an editable element',
    body: '<div contenteditable="true" role="textbox" aria-label="Description"></div><button>Save</button>',
    act: async (p) => {
      await p.fill(p.page.getByRole('textbox'), 'nightly');
      await p.click(button(p, 'Save'));
    },
    steps: ['In **Description**, enter `nightly`.', 'Click **Save**.'],
  },
  {
    name: 'a password',
    body: '<label>Password <input type="password"></label><button>Sign in</button>',
    act: async (p) => {
      await p.fill(field(p, 'Password'), 'correct horse');
      await p.click(button(p, 'Sign in'));
    },
    steps: ['In **Password**, enter the value of `{{password}}` from your password store.', 'Click **Sign in**.'],
  },
  {
    name: 'a field that is named like a secret',
    body: '<label>API token <input></label><button>Connect</button>',
    act: async (p) => {
      await p.fill(field(p, 'API token'), 'abcdef123');
      await p.click(button(p, 'Connect'));
    },
    steps: ['In **API token**, enter the value of `{{api_token}}` from your password store.', 'Click **Connect**.'],
  },
  {
    name: 'a label that is not tied to its field',
    body: '<table><tr><td>Branch:</td><td><input></td></tr></table><button>Go</button>',
    act: async (p) => {
      await p.fill(p.page.locator('input'), 'main');
      await p.click(button(p, 'Go'));
    },
    steps: ['In **Branch**, enter `main`.', 'Click **Go**.'],
  },
  {
    name: 'Enter sends a form, and presses no button',
    body: '<form onsubmit="event.preventDefault()"><label>Find <input></label><button>Search</button></form>',
    act: async (p) => {
      await p.fill(field(p, 'Find'), 'i-0abc');
      await p.press('Enter');
    },
    steps: ['In **Find**, enter `i-0abc`.', 'In **Find**, press **Enter**.'],
  },
  {
    name: 'rows of a form whose labels are tied to nothing',
    body: `<div class="jenkins-form-item"><div class="jenkins-form-label">Branch specifier<a href="#" tooltip="Help">?</a></div><div class="setting-main"><input name="_.branch"></div></div>
      <div class="jenkins-form-item"><span class="jenkins-checkbox"><input type="checkbox" name="_.concurrent"><label class="attach-previous">Allow concurrent builds</label></span></div>
      <button>Save</button>`,
    act: async (p) => {
      await p.fill(p.page.locator('[name="_.branch"]'), 'main');
      await p.click(p.page.locator('[name="_.concurrent"]'));
      await p.click(button(p, 'Save'));
    },
    steps: [
      'In **Branch specifier**, enter `main`.',
      'Select the **Allow concurrent builds** check box.',
      'Click **Save**.',
    ],
  },
];
