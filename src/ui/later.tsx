import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part whose code comes when it is wanted. */
export type Later<Props extends object> = FunctionComponent<Props> & {
  /** Loads its code ahead; resolves when it is there: from then on it shows at once. */
  load: () => Promise<void>;
};

/** A part whose code is loaded when it is shown for the first time; until it is there, nothing is shown. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): Later<Props> {
  let known: FunctionComponent<Props> | undefined;
  const loaded = async () => {
    known ??= await load();
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, where its module is loaded
  function Later(props: Props) {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (!Part) void loaded().then(() => setPart(() => known));
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  }
  return Object.assign(Later, { load: loaded });
}
