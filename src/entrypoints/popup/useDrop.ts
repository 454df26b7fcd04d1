import { useEffect, useRef, useState } from 'preact/hooks';
import type { FolderFile } from '../../platform/folder';

/** What a person brought: a file, or the files of a folder under its name. */
export type Brought = { name: string; content: File | readonly FolderFile[] };

/** Lets a file or a folder be dropped on an element. Gives the element's ref, and whether something is held over it. */
export function useDrop(onBrought: (brought: Brought) => void) {
  const target = useRef<HTMLElement>(null);
  const latest = useRef(onBrought);
  latest.current = onBrought;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without it the browser would open the file instead.
      event.preventDefault();
      setOver(true);
    };
    element.addEventListener('dragenter', hold, { signal });
    element.addEventListener('dragover', hold, { signal });
    element.addEventListener(
      'dragleave',
      (event) => {
        if (!element.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      { signal },
    );
    element.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        setOver(false);
        const [item] = event.dataTransfer?.items ?? [];
        const entry = item?.webkitGetAsEntry();
        const file = event.dataTransfer?.files[0];
        if (entry?.isDirectory)
          void filesIn(entry as FileSystemDirectoryEntry).then((content) =>
            latest.current({ name: entry.name, content }),
          );
        else if (file) latest.current({ name: file.name, content: file });
      },
      { signal },
    );
    return () => listening.abort();
  }, []);
  return { target, over };
}

/** The files of a picked folder, by their paths within it. */
export function pickedFiles(files: FileList | null): Brought | undefined {
  const content = [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  const [first] = content;
  return first && { name: first.path.split('/')[0] ?? '', content };
}

/** Folders that hold no document but very many files. */
const PASSED_OVER = new Set(['.git', 'node_modules']);

async function filesIn(folder: FileSystemDirectoryEntry): Promise<FolderFile[]> {
  const files: FolderFile[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next; next = folders.pop()) {
    const reader = next.createReader();
    // It gives a hundred at a time: https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryReader/readEntries
    for (let some = await readSome(reader); some.length > 0; some = await readSome(reader))
      for (const entry of some) {
        if (entry.isDirectory && !PASSED_OVER.has(entry.name)) folders.push(entry as FileSystemDirectoryEntry);
        if (entry.isFile) {
          const file = await new Promise<File>((resolve, reject) =>
            (entry as FileSystemFileEntry).file(resolve, reject),
          );
          files.push({ path: entry.fullPath.replace(/^\//, ''), file });
        }
      }
  }
  return files;
}

function readSome(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
