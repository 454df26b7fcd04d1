import type { Document } from 'docx';

/** Every file of a zip has a date; this one says nothing. The earliest that the format knows. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * The document as a file, the same bytes each time: the package writes the time, draws the ids of links by chance and
 * counts on from one document to the next.
 */
export async function packed(docx: typeof import('docx'), document: Document): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const made = await JSZip.loadAsync(await docx.Packer.toArrayBuffer(document));
  const steady = new JSZip();
  const relations = (await made.file('word/_rels/document.xml.rels')?.async('string')) ?? '';
  const ids = [...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id = '']) => id);
  const numbered = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
  for (const entry of Object.values(made.files).filter(({ dir }) => !dir)) {
    const options = { date: NO_DATE, createFolders: false };
    if (!/\.(xml|rels)$/.test(entry.name)) steady.file(entry.name, await entry.async('uint8array'), options);
    else steady.file(entry.name, withoutChance(entry.name, await entry.async('string'), numbered), options);
  }
  return steady.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function withoutChance(name: string, xml: string, numbered: ReadonlyMap<string, string>): string {
  if (name === 'docProps/core.xml')
    return xml.replace(/<(dcterms:created|dcterms:modified|dc:creator|cp:lastModifiedBy)\b[^>]*>[^<]*<\/\1>/g, '');
  if (name !== 'word/document.xml' && name !== 'word/_rels/document.xml.rels') return xml;
  let drawings = 0;
  const headings = counter();
  const bookmarks = counter();
  return xml
    .replace(/( Id| r:id| r:embed)="([^"]+)"/g, (whole, key, id) => {
      const steady = numbered.get(id);
      return steady === undefined ? whole : `${key}="${steady}"`;
    })
    .replace(/(<wp:docPr\b[^>]*? id=)"\d+"/g, (_, start) => {
      drawings += 1;
      return `${start}"${drawings}"`;
    })
    .replace(
      /( w:anchor="| w:name="|<w:instrText[^>]*>PAGEREF )_Toc(\d+)/g,
      (_, start, id) => `${start}_Toc${headings(id)}`,
    )
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=)"(\d+)"/g, (_, start, id) => `${start}"${bookmarks(id)}"`);
}

/** Numbers what it is given from 1 on; the same again has the same number. */
function counter(): (id: string) => number {
  const known = new Map<string, number>();
  return (id) => {
    const number = known.get(id) ?? known.size + 1;
    known.set(id, number);
    return number;
  };
}
