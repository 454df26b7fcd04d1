/** How long the browser may take to begin reading a download, in milliseconds. */
const READING_TIME = 60_000;

/** Hands the browser a file to save. Only in an extension page: needs a document. */
export function download(blob: Blob, filename: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = filename;
  link.click();
  // Not at once: the browser reads the address after this task, a large file or a "save as" dialog much later.
  setTimeout(() => URL.revokeObjectURL(link.href), READING_TIME);
}
