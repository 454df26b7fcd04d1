import { useEffect, useState } from 'preact/hooks';
import type { ExportOptions } from '../../../core/picture-options';
import { browser } from '../../../platform/browser';
import { exportOptions, setExportOptions } from '../../../platform/export-options';

/** What the person chose for exports, and how to choose otherwise, which is remembered; nothing until it is known. */
export function useExportOptions(): [ExportOptions | undefined, (options: ExportOptions) => void] {
  const [options, setOptions] = useState<ExportOptions>();
  useEffect(() => void exportOptions(browser.storage.local).then(setOptions), []);
  return [
    options,
    (chosen) => {
      setOptions(chosen);
      void setExportOptions(browser.storage.local, chosen);
    },
  ];
}
