declare module 'codemirror5' {
  interface Editor {
    getInputField(): HTMLElement;
    setSize(width: number, height: number): void;
  }
  export default function CodeMirror(place: HTMLElement, options: { value: string; lineNumbers: boolean }): Editor;
}
