import '@xterm/xterm/css/xterm.css';
import { Terminal } from '@xterm/xterm';
import { editor } from 'monaco-editor';

/** What the page is to show, from an element of its own. */
const shown = document.getElementById('shown') as HTMLElement;
const lines = shown.dataset['lines'] ?? '';
const place = document.createElement('div');
place.style.cssText = 'height:260px;width:1200px';
shown.append(place);

if (shown.dataset['in'] === 'monaco') {
  editor.create(place, { value: lines, language: 'plaintext', minimap: { enabled: false }, ariaLabel: 'Manifest' });
} else {
  const terminal = new Terminal({ cols: 150, rows: 14 });
  terminal.open(place);
  terminal.write(lines.replaceAll('\n', '\r\n'));
}
// What is shown stands where it is shown, not in the markup as well.
delete shown.dataset['lines'];
