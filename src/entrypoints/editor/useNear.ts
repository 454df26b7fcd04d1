import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the element is in view or will soon be. Long documents hold only the pictures that are looked at. */
export function useNear(element: RefObject<Element>): boolean {
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
  return near;
}
