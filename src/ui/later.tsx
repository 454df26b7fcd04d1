import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part whose code is loaded when it is shown for the first time; until it is there, nothing is shown. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let known: FunctionComponent<Props> | undefined;
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, where its module is loaded
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (known) return;
      void load().then((loaded) => {
        known = loaded;
        setPart(() => loaded);
      });
    }, []);
    return Part ? <Part {...props} /> : null;
  };
}
