import 'codemirror5/lib/codemirror.css';
import ace from 'ace-builds';
import { basicSetup, EditorView } from 'codemirror';
import CodeMirror5 from 'codemirror5';
import { editor } from 'monaco-editor';

const before = Array.from({ length: 120 }, (_, index) => `stage ${index + 1}`).join('\n');

/** A box of that height below its heading. */
function box(name: string, height = 220): HTMLElement {
  const heading = document.createElement('h2');
  heading.textContent = name;
  const place = document.createElement('div');
  place.style.cssText = `height:${height}px;width:700px;border:1px solid #ccc`;
  document.body.append(heading, place);
  return place;
}

const monacoOptions = { language: 'plaintext', wordBasedSuggestions: 'off', minimap: { enabled: false } } as const;
editor.create(box('Monaco'), { ...monacoOptions, value: 'one\ntwo\n', ariaLabel: 'Workflow' });
editor.create(box('Monaco, long'), { ...monacoOptions, value: before, ariaLabel: 'Long workflow' });

const six = (name: string, label: string, doc: string) => {
  const parent = box(name);
  new EditorView({
    doc,
    parent,
    extensions: [
      basicSetup,
      EditorView.contentAttributes.of({ 'aria-label': label }),
      EditorView.theme({ '&': { height: '220px' } }),
    ],
  });
};
six('CodeMirror 6', 'Query', 'one\ntwo');
six('CodeMirror 6, long', 'Long query', before);

const five = (name: string, label: string, value: string) => {
  const code = CodeMirror5(box(name), { value, lineNumbers: true });
  code.getInputField().setAttribute('aria-label', label);
  code.setSize(700, 220);
};
five('CodeMirror 5', 'Script', 'one\ntwo');
five('CodeMirror 5, long', 'Long script', before);

const plain = (name: string, label: string, value: string) => {
  const code = ace.edit(box(name));
  code.setValue(value, -1);
  code.setOption('textInputAriaLabel', label);
  code.textInput.getElement().setAttribute('aria-label', label);
};
plain('ACE', 'Policy', 'one\ntwo');
plain('ACE, long', 'Long policy', before);

const done = document.createElement('button');
done.textContent = 'Save';
document.body.append(done);
