import { slugOf } from '../core/slug';
import { toSopFile } from '../core/sop-to-file';
import { imagesByFile } from './document';
import { blocksOf } from './docx-blocks';
import { wordsIn } from './docx-inline';
import { packed } from './docx-pack';
import type { Exporter } from './exporter';
import { oneLine } from './markdown-blocks';
import { readmeOf } from './markdown-sections';

/** One document for word processors, with its pictures: https://ecma-international.org/publications-and-standards/standards/ecma-376/ */
export const docx = {
  id: 'docx',
  label: 'Word document',
  pictures: 'png',
  async export(sop, images) {
    const library = await import('docx');
    const slug = slugOf(sop.title);
    const file = toSopFile(sop, images, slug);
    const document = new library.Document({
      title: wordsIn(oneLine(file.title)),
      subject: wordsIn(oneLine(file.sopId)),
      styles: {
        default: {
          document: { run: { font: 'Calibri', size: 22 } },
          heading1: { paragraph: { spacing: { before: 360, after: 120 } } },
          heading2: { paragraph: { spacing: { before: 240, after: 80 } } },
        },
      },
      sections: [{ children: blocksOf(readmeOf(file), { docx: library, images: imagesByFile(images) }) }],
    });
    return [{ path: `${slug}.docx`, content: await packed(library, document) }];
  },
} satisfies Exporter;
