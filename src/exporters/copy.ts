import type { Sop, Step } from '../core/sop';
import { documentOf } from './document';
import type { ExportImage } from './exporter';
import { toReadme } from './markdown-write';

/** The SOP as Markdown without pictures, which a text cannot hold. */
export function markdownCopy(sop: Sop): string {
  return toReadme(documentOf(withoutPictures(sop), new Map()).tree);
}

/** The SOP as HTML to be pasted into documents and wikis, its pictures in it. */
export async function richTextCopy(sop: Sop, images: ReadonlyMap<string, ExportImage>): Promise<string> {
  const { tree, pictures } = documentOf(sop, images);
  const { richTextOf } = await import('./html-rich');
  return richTextOf(tree, pictures);
}

function withoutPictures(sop: Sop): Sop {
  const bare = ({ picture: _, pictureMissing: __, ...step }: Step): Step => step;
  const phases = sop.phases.map((phase) => ({ ...phase, steps: phase.steps.map(bare) }));
  return { ...sop, phases, rollback: sop.rollback.map(bare) };
}
