import { useEffect, useRef, useState } from 'preact/hooks';

/** The ref of an element, and whether it is in view or will soon be. Long documents hold only the pictures that are looked at. */
export function useNear() {
  const element = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      // CSS pixels above and below: about two screens.
      { rootMargin: '1500px 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, near };
}
