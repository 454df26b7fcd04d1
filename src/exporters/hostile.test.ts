import { describe, expect, it } from 'vitest';
import { badInputs } from '../../test/fixtures/bad-inputs';
import { hostileSop } from '../../test/fixtures/hostile-sop';
import { sampleImages, sampleReport, sampleSop } from '../../test/fixtures/sample-sop';
import { readers } from '../../test/support/read-formats';
import { readTree } from '../../test/support/reading';
import type { Sop, Step } from '../core/sop';
import { documentOf } from './document';
import type { ExportImage } from './exporter';
import { exporters } from './index';

/** Enough to be hostile; what only length does is for `markdown-hostile.test.ts`. */
const LENGTH = 1000;

/** As an ordinary window. */
const LARGE = { width: 1366, height: 800 };

/** What is no text to be read: each has the same table in its own test. */
const OWN_TABLE = ['devtools-recorder', 'docx', 'playwright'];

it('knows how each format is read', () => {
  expect([...Object.keys(readers), ...OWN_TABLE].sort()).toEqual(exporters.map(({ id }) => id).sort());
});

describe.each(exporters.filter(({ id }) => !OWN_TABLE.includes(id)))('$label', (exporter) => {
  const check = async (sop: Sop, images = sampleImages): Promise<void> => {
    const reader = readers[exporter.id];
    if (!reader) return;
    const { tree } = documentOf(sop, images);
    const files = await exporter.export(sop, images, sampleReport);
    const expected = readTree(reader.of?.(tree) ?? tree);
    const pictures = expected.pictures.map(reader.picture ?? ((file) => file));
    expect(await reader.read(files)).toEqual({ ...expected, pictures });
  };

  it('says what the document says', () => check(sampleSop));

  it('shows targets from near below their pictures', () => {
    const detailed = [...sampleImages].map(([key, image]): [string, ExportImage] => {
      const detail = { ...image, file: image.file.replace('images/', 'images/d') };
      return [key, { ...image, detail }];
    });
    // The sample's pictures are too small to be cut.
    const steps = (all: Step[]) =>
      all.map((step) => (step.picture ? { ...step, picture: { ...step.picture, ...LARGE } } : step));
    const phases = sampleSop.phases.map((phase) => ({ ...phase, steps: steps(phase.steps) }));
    const sop = { ...sampleSop, phases };
    expect(readTree(documentOf(sop, new Map(detailed)).tree).pictures).toContainEqual(
      expect.stringMatching(/^images\/d/),
    );
    return check(sop, new Map(detailed));
  });

  // Word for word, no link and no picture more: what pages and people wrote is text and nothing else.
  it.each(Object.entries(badInputs))('takes %s for text', (_, bad) => check(hostileSop(bad.slice(0, LENGTH))));
});
