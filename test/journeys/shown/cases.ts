import type { Person } from '../../support/person';

/** Put together here, so that no scanner takes this file for a leak. */
const TOKEN = ['ghp', 'R4nd0mT0k3nF0rSh0wnT3sts0123456789ab'].join('_');
/** Looks like nothing in particular: only its place tells. */
const PLAIN = 'correct-horse-7';

/** A page on which something is drawn in ink, in magenta. */
export interface Drawn {
  name: string;
  /** `INNER` is the address of {@link INNER} on another origin. */
  body: string;
  before?(person: Person): Promise<void>;
  /** What is pressed; its name is `Shoot`. */
  button?: string;
  /** Tried enlarged and moved, too. */
  scaled?: true;
  /** Must be in no text of the events. */
  said?: string;
}

/** A page in a frame of another origin. */
export const INNER = `<style>input { color: rgb(255, 0, 255); font: bold 20px monospace }</style><input type="button" value="${TOKEN}">`;

const tip = (text: string, more = '') =>
  `<style>[data-tip] { position: relative } [data-tip]:hover::after { content: attr(data-tip); position: absolute; left: 50%; top: calc(100% + 4px);
     transform: translateX(-30%); white-space: nowrap; padding: 3px 8px; border: 1px solid; color: rgb(255, 0, 255); font: bold 18px monospace; ${more} }</style>
   <button data-tip="${text}">Shoot</button>`;

const square = '<rect width="120" height="120" fill="rgb(255,0,255)"/>';
const svg = (more = '') => `<svg width="120" height="120" ${more}>${square}</svg>`;
const image = (more: string) =>
  `<img width="120" height="120" ${more} src='data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120">${square}</svg>`)}'>`;

/** Presses what shows a value. */
const press = (name: string | RegExp) => async (person: Person) => {
  await person.click(person.page.getByRole('button', { name }));
  await person.look(400);
};

const toggled = (before: string, after: string, show = 'Show', tag = 'span') =>
  `<p>Value <${tag} id="value" class="ink">${before}</${tag}> <button onclick="const v = document.getElementById('value'); ${after}">${show}</button></p>`;

/** What must not be seen. */
export const secret: Drawn[] = [
  {
    name: 'what a list has chosen',
    body: `<select class="ink"><option>eu-west-1<option selected>${TOKEN}</select>`,
    scaled: true,
  },
  {
    name: 'a list that shows several',
    body: `<select class="ink" size="3"><option>eu-west-1<option>${TOKEN}</select>`,
  },
  {
    name: 'a placeholder',
    body: `<style>::placeholder { color: rgb(255, 0, 255); opacity: 1 }</style><label>Note <input class="ink" size="60" placeholder="${TOKEN}"></label>`,
    scaled: true,
  },
  {
    name: 'a placeholder of a text area',
    body: `<style>::placeholder { color: rgb(255, 0, 255); opacity: 1 }</style><textarea class="ink" cols="60" aria-label="Note" placeholder="${TOKEN}"></textarea>`,
  },
  {
    name: 'the words on an input that is a button',
    body: `<input type="button" class="ink" value="${TOKEN}"> <input type="submit" class="ink" value="Use ${TOKEN}">`,
    scaled: true,
  },
  { name: 'such a button in a frame of another origin', body: '<iframe src="INNER" width="700" height="80"></iframe>' },
  {
    name: 'text before an element',
    body: `<style>p.ink::before { content: "Key ${TOKEN}" }</style><p class="ink"></p>`,
    scaled: true,
  },
  {
    name: 'text after an element, from its attribute',
    body: `<style>b.ink::after { content: " = " attr(data-value) }</style><p>Key <b class="ink" data-value="${TOKEN}">K</b></p>`,
  },
  {
    name: 'text after an element in a closed shadow root',
    body: `<x-key></x-key><script>document.querySelector('x-key').attachShadow({ mode: 'closed' }).innerHTML = '<style>b::after { content: attr(data-value); color: rgb(255,0,255); font: bold 20px monospace }</style><p><b data-value="${TOKEN}">Key </b></p>'</script>`,
  },
  {
    name: 'text that sticks out of its element',
    body: `<style>div.ink { width: 60px; white-space: nowrap } div.ink::before { content: "${TOKEN}" }</style><div class="ink"></div>`,
  },
  { name: 'a tooltip that a style sheet draws', body: '', button: tip(TOKEN), scaled: true },
  {
    name: 'a tooltip in borders that count',
    body: '',
    button: tip(TOKEN, 'box-sizing: border-box; left: auto; right: -420px; transform: none'),
  },
  {
    name: 'text in a drawing',
    body: `<svg width="700" height="40"><text x="10" y="25" fill="rgb(255,0,255)" font-size="20">${TOKEN}</text></svg>`,
    scaled: true,
  },
  {
    name: 'a piece of text in a drawing that is enlarged',
    body: `<svg width="900" height="60" viewBox="0 0 600 40"><text x="4" y="25">Key <tspan fill="rgb(255,0,255)" dx="4">${TOKEN}</tspan></text></svg>`,
  },
  { name: 'a code that is called so', body: `<p>Set up</p><div>${image('alt="QR code"')}</div>`, scaled: true },
  { name: 'a drawing of a code', body: `<p>Set up</p><div>${svg('class="qr-code"')}</div>` },
  {
    name: 'a code beside words about it',
    body: `<div><h2>Set up your device</h2><p>Scan this QR code</p><div>${svg()}</div></div>`,
    scaled: true,
  },
  {
    name: 'a code on a canvas, for an authenticator, with words that come later',
    body: '<section><p id="words">Step 1</p><div><canvas width="140" height="140"></canvas></div></section><script>const c = document.querySelector("canvas").getContext("2d"); c.fillStyle = "rgb(255,0,255)"; c.fillRect(0, 0, 140, 140)</script>',
    before: async ({ page }) =>
      page.evaluate(() => document.getElementById('words')?.replaceChildren('Open your authenticator app')),
  },
  {
    name: 'a value that was dots, in the same text',
    body: toggled('••••••••', `v.firstChild.data = '${PLAIN}'`),
    before: press('Show'),
    scaled: true,
    said: PLAIN,
  },
  {
    name: 'a value that was dots, written anew',
    body: toggled('••••••••', `v.textContent = 'blue tuesday'`),
    before: press('Show'),
    said: 'blue tuesday',
  },
  {
    name: 'a value in the place of stars',
    body: toggled(
      '********',
      `const c = document.createElement('code'); c.className = 'ink'; c.append('${PLAIN}'); v.replaceWith(c)`,
    ),
    before: press('Show'),
    said: PLAIN,
  },
  {
    name: 'a value in a field that held dots',
    body: '<label>Value <input id="value" class="ink" readonly value="••••••••"></label> <button onclick="document.getElementById(\'value\').value = \'correct-horse-7\'">Show</button>',
    before: press('Show'),
  },
  {
    name: 'a value that the browser hid',
    body: toggled('correct-horse-7', "v.style.webkitTextSecurity = 'none'").replace(
      'id="value"',
      'id="value" style="-webkit-text-security: disc"',
    ),
    before: press('Show'),
    said: PLAIN,
  },
  {
    name: 'a value beside a button that copies the secret',
    body: `<div><span>Value</span> <code class="ink">${PLAIN}</code> <button aria-label="Copy secret value">⧉</button></div>`,
    scaled: true,
    said: PLAIN,
  },
  {
    name: 'a value behind a button that hides it',
    body: `<div><button>Hide password</button> <span class="ink">${PLAIN}</span></div>`,
  },
  {
    name: 'what is shown once',
    body: `<div role="dialog"><h2>Token created</h2><p>Make sure to copy it now. You won't be able to see it again.</p><code class="ink">${PLAIN}</code> <button>Close</button></div>`,
    scaled: true,
    said: PLAIN,
  },
  {
    name: 'a field with what is shown once',
    body: `<div class="alert"><p>Your new access token</p><input readonly class="ink" value="${PLAIN}"><p>Make sure you save it - you won't be able to access it again.</p></div>`,
  },
  {
    name: 'the column of secret keys',
    body: `<table><thead><tr><th>Access key</th><th>Secret access key</th></tr></thead><tbody><tr><td>key one</td><td class="ink">${PLAIN}</td></tr></tbody></table>`,
  },
];

/** What may be seen. */
export const harmless: Drawn[] = [
  {
    name: 'a list, a placeholder and a button',
    body: '<select class="ink"><option>eu-west-1<option selected>us-east-1</select> <input class="ink" placeholder="i-0abc1234def567890" aria-label="Id"> <input type="submit" class="ink" value="Create instance">',
  },
  {
    name: 'text of a style sheet',
    body: '<style>p.ink::before { content: "Region " attr(data-region) }</style><p class="ink" data-region="eu-west-1">chosen</p>',
  },
  { name: 'a tooltip', body: '', button: tip('Takes a picture of instance i-0abc1234def567890') },
  { name: 'text that was loaded', body: toggled('…', "v.textContent = 'web-prod-17'"), before: press('Show') },
  {
    name: 'more of a text',
    body: toggled(
      'The first words of web-prod-17 …',
      "v.textContent = 'The first words of web-prod-17 and all of the rest'",
      'Show more',
    ),
    before: press('Show more'),
  },
  {
    name: 'details',
    body: '<div><span class="ink">web-prod-17</span> <button aria-pressed="true">Show details</button> <button>Hide details</button> <button>Copy link</button></div>',
  },
  {
    name: 'an id of a token',
    body: '<div><span class="ink">web-prod-17</span> <button>Copy token ID</button> <button>Hide tokens</button></div>',
  },
  {
    name: 'a secret that is hidden',
    body: '<div><span class="ink">web-prod-17</span> <button>Show password</button></div>',
  },
  {
    name: 'the name of a secret',
    body: '<table><thead><tr><th>No.</th><th>Secret name</th></tr></thead><tbody><tr><td>one</td><td class="ink">payments-1</td></tr></tbody></table>',
  },
  {
    name: 'a thing that is deleted',
    body: '<div role="dialog"><h2>Delete token</h2><p>You cannot recover it later once it is deleted.</p><b class="ink">web-prod-17</b></div>',
  },
  {
    name: 'a thing that cannot be changed',
    body: '<div role="dialog"><h2>Create database</h2><p>The name cannot be changed later.</p><b class="ink">web-prod-17</b></div>',
  },
  { name: 'a picture', body: `<div><h2>Team</h2>${image('alt="Ada"')}</div>` },
  {
    name: 'a picture that is no square beside words about a code',
    body: '<div><p>Scan the QR code</p><svg width="300" height="100"><rect width="300" height="100" fill="rgb(255,0,255)"/></svg></div>',
  },
];
