import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/shoelace.js';

(document.getElementById('app') as HTMLElement).innerHTML = `
<style>#app > * { display: block; margin: 12px 0; max-width: 500px } sl-button, sl-tag, sl-copy-button, sl-icon-button, sl-dropdown { display: inline-block !important }</style>
<h1>Components</h1>
<sl-input label="Host name"></sl-input>
<sl-input label="Port" type="number" value="80"></sl-input>
<sl-input label="Search" clearable value="old"></sl-input>
<sl-input label="Passphrase" type="password" password-toggle></sl-input>
<sl-textarea label="Motd"></sl-textarea>
<sl-select label="Zone" value="a"><sl-option value="a">Zone A</sl-option><sl-option value="b">Zone B</sl-option></sl-select>
<sl-select label="Roles" multiple clearable><sl-option value="r">Reader</sl-option><sl-option value="w">Writer</sl-option></sl-select>
<sl-checkbox>Dry run</sl-checkbox>
<sl-switch>Backups</sl-switch>
<sl-radio-group label="Plan" name="plan" value="free"><sl-radio value="free">Free</sl-radio><sl-radio value="paid">Paid</sl-radio></sl-radio-group>
<sl-radio-group label="Size" name="size" value="s"><sl-radio-button value="s">Small</sl-radio-button><sl-radio-button value="l">Large</sl-radio-button></sl-radio-group>
<sl-range label="Threshold" min="0" max="100" value="50"></sl-range>
<sl-rating label="Rating" value="2"></sl-rating>
<sl-color-picker label="Accent" value="#4a90e2"></sl-color-picker>
<sl-dropdown><sl-button slot="trigger" caret>Actions</sl-button>
  <sl-menu><sl-menu-item>Restart</sl-menu-item><sl-menu-item type="checkbox">Verbose</sl-menu-item></sl-menu></sl-dropdown>
<sl-button href="#docs">Docs</sl-button>
<sl-icon-button name="gear" label="Settings"></sl-icon-button>
<sl-copy-button value="secret-free"></sl-copy-button>
<sl-tag removable onsl-remove="">web</sl-tag>
<sl-tab-group><sl-tab slot="nav" panel="one">General</sl-tab><sl-tab slot="nav" panel="two">Custom</sl-tab>
  <sl-tab-panel name="one">General here</sl-tab-panel><sl-tab-panel name="two">Custom here</sl-tab-panel></sl-tab-group>
<sl-details summary="Advanced">More here</sl-details>
<sl-tree><sl-tree-item>Logs<sl-tree-item>2026</sl-tree-item></sl-tree-item><sl-tree-item>Backups</sl-tree-item></sl-tree>
<sl-breadcrumb><sl-breadcrumb-item href="#home">Home</sl-breadcrumb-item><sl-breadcrumb-item href="#here">Here</sl-breadcrumb-item></sl-breadcrumb>
<sl-alert open closable>Quota is low</sl-alert>
<sl-button id="open">Delete host</sl-button>
<sl-dialog label="Delete the host?"><sl-input label="Type the name"></sl-input><sl-button slot="footer" id="close">Delete</sl-button></sl-dialog>
`;

const dialog = document.querySelector('sl-dialog');
document.getElementById('open')?.addEventListener('click', () => dialog?.show());
document.getElementById('close')?.addEventListener('click', () => dialog?.hide());
document.querySelector('sl-tag')?.addEventListener('sl-remove', ({ target }) => (target as Element).remove());
