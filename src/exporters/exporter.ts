import type { RedactionReport } from '../core/redaction-report';
import type { PictureWords, Sop } from '../core/sop';

/** A file of an export. */
export interface OutputFile {
  /** Relative, `/` between folders; every part is `[a-z0-9.-]` but for README.md. */
  path: string;
  content: string | Uint8Array;
}

/** A finished picture: masks and marks are burnt into its pixels. */
export interface ExportImage {
  /** WebP, or what the exporter asks for. */
  bytes: Uint8Array;
  /** Image pixels. */
  width: number;
  /** Image pixels. */
  height: number;
  /** `images/<hash>.webp` or `.png`, by its content. */
  file: string;
  /** What stands on it in words, in fractions of it. */
  words?: PictureWords[];
  /** The target from near, to be shown below it. */
  detail?: ExportImage;
}

/** What an export may say beyond what the SOP says. */
export interface ExportExtras {
  /** Begin with the facts as YAML; `tags`: those under which the library has the SOP, redacted. */
  frontMatter?: { tags: readonly string[] };
}

/** One thing an SOP can become. Pure: same SOP in, same files out; no DOM, no clock, no network. */
export interface Exporter {
  /** Kebab-case; stored in settings: never renamed. */
  id: string;
  /** As the person reads it in the list of formats. */
  label: string;
  /** Its one file is a page for the print dialog, where the person saves it; no file is handed over. */
  isPrinted?: boolean;
  /** How it wants its pictures, where not every reader of the format knows WebP. */
  pictures?: 'png';
  /** It has a place for the facts as YAML. */
  takesFrontMatter?: boolean;
  /**
   * Files of the export: one is handed to the person as it is, several are packed in a zip. `images` are keyed by
   * `imageKey`; a step whose picture is missing there has none. `report` says what was redacted, for formats that carry
   * it; `extras` what else was asked for, where the format has a place for it. A promise where a large package is loaded first.
   */
  export(
    sop: Sop,
    images: ReadonlyMap<string, ExportImage>,
    report: RedactionReport,
    extras?: ExportExtras,
  ): OutputFile[] | Promise<OutputFile[]>;
}
