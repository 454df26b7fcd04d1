import { useEffect, useState } from 'preact/hooks';
import { whereShown } from '../../platform/places';

/** Whether this page has the width it is given, in a tab or at the side, and not its own, as the popup; nothing until it is known. */
export function useInTab(): boolean | undefined {
  const [inTab, setInTab] = useState<boolean>();
  useEffect(
    () =>
      void whereShown().then((where) => {
        document.documentElement.classList.toggle('in-tab', where !== 'popup');
        setInTab(where !== 'popup');
      }),
    [],
  );
  return inTab;
}
