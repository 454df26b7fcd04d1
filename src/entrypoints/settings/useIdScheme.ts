import { useEffect, useState } from 'preact/hooks';
import { isIdScheme } from '../../core/sop-id';
import { browser } from '../../platform/browser';
import { idScheme, setIdScheme } from '../../platform/settings';

/** How ids are made as it is typed, and why a change of it could not be saved. */
export interface TypedScheme {
  text: string;
  problem: unknown;
  change(text: string): void;
}

/** Reads how ids are made and saves what is typed once it is a scheme; nothing until it is read. */
export function useIdScheme(): TypedScheme | undefined {
  const [text, setText] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    idScheme(browser.storage.local).then(setText, setProblem);
  }, []);
  if (text === undefined) return undefined;
  return {
    text,
    problem,
    change(next) {
      setText(next);
      if (isIdScheme(next)) setIdScheme(browser.storage.local, next).catch(setProblem);
    },
  };
}
