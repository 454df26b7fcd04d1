import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser';
import type { SettingsArea } from '../../platform/settings';

/** A setting as it is on the page, and why it could not be read or saved. */
export interface Setting<Value> {
  value: Value;
  problem: unknown;
  change(value: Value): void;
}

/** Reads a setting and saves its changes; nothing until it is read. What `save` refuses is a `problem`. */
export function useSetting<Value>(
  read: (area: SettingsArea) => Promise<Value>,
  save: (area: SettingsArea, value: Value) => Promise<void>,
): Setting<Value> | undefined {
  const [value, setValue] = useState<Value>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    read(browser.storage.local).then(setValue, setProblem);
  }, [read]);
  const change = useCallback(
    (next: Value) => {
      setValue(next);
      save(browser.storage.local, next).then(() => setProblem(undefined), setProblem);
    },
    [save],
  );
  return value === undefined ? undefined : { value, problem, change };
}
