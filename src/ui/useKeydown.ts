import { useEffect, useRef } from 'preact/hooks';

/** Calls back with every key that is pressed anywhere in the page, as long as the part that uses it is there. */
export function useKeydown(pressed: (event: KeyboardEvent) => void): void {
  const latest = useRef(pressed);
  latest.current = pressed;
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('keydown', (event) => latest.current(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
