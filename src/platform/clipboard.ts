/**
 * Puts a text on the clipboard, in as many forms as there are. To be called in the press's own task: browsers allow it
 * to nobody else, but wait for what is still being made. Rejects when that fails, and leaves the clipboard as it was.
 */
export async function copy(forms: Readonly<Record<string, Promise<string>>>): Promise<void> {
  const blobs = Object.entries(forms).map(([type, text]) => [type, text.then((said) => new Blob([said], { type }))]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
