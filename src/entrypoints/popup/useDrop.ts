import { useEffect, useRef, useState } from 'preact/hooks';

/** Lets a file be dropped on an element. Gives the element's ref, and whether a file is held over it. */
export function useDrop(onFile: (file: File | undefined) => void) {
  const target = useRef<HTMLElement>(null);
  const latest = useRef(onFile);
  latest.current = onFile;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without it the browser would open the file instead.
      event.preventDefault();
      setOver(true);
    };
    element.addEventListener('dragenter', hold, { signal });
    element.addEventListener('dragover', hold, { signal });
    element.addEventListener(
      'dragleave',
      (event) => {
        if (!element.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      { signal },
    );
    element.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        setOver(false);
        latest.current(event.dataTransfer?.files[0]);
      },
      { signal },
    );
    return () => listening.abort();
  }, []);
  return { target, over };
}
