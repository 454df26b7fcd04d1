import { useEffect, useState } from 'preact/hooks';
import { isInTab } from './places';

/** Whether this page is an ordinary tab, which is as wide as the window, and not the popup; nothing until it is known. */
export function useInTab(): boolean | undefined {
  const [inTab, setInTab] = useState<boolean>();
  useEffect(
    () =>
      void isInTab().then((now) => {
        document.documentElement.classList.toggle('in-tab', now);
        setInTab(now);
      }),
    [],
  );
  return inTab;
}
