import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { badInputs } from '../../test/fixtures/bad-inputs';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { bareSop } from '../../test/support/sops';
import { type Sop, stepsOf } from '../core/sop';
import { docx } from './docx';

/** What a reader finds in a document. */
interface Read {
  names: string[];
  text(name: string): Promise<string>;
  /** The words of each paragraph. */
  paragraphs: string[];
}

async function bytesOf(sop: Sop): Promise<Uint8Array> {
  const [file] = await docx.export(sop, sampleImages);
  return file?.content as Uint8Array;
}

/** Reads a document as strictly as XML wants it. */
async function read(bytes: Uint8Array): Promise<Read> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  const text = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  const paragraphs: string[] = [];
  for (const name of names.filter((each) => /\.(xml|rels)$/.test(each))) {
    const parser = new SaxesParser();
    let isText = false;
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.on('opentag', (tag) => {
      if (name === 'word/document.xml' && tag.name === 'w:p') paragraphs.push('');
      isText = tag.name === 'w:t';
      if (tag.name === 'w:br') paragraphs.push(`${paragraphs.pop()}\n`);
    });
    parser.on('closetag', () => {
      isText = false;
    });
    parser.on('text', (words) => {
      if (isText && name === 'word/document.xml') paragraphs.push(paragraphs.pop() + words);
    });
    parser.write(await text(name)).close();
  }
  return { names, text, paragraphs };
}

it('is one file, the same bytes each time, without times or names of people', async () => {
  const files = await docx.export(sampleSop, sampleImages);
  expect(files.map(({ path }) => path)).toEqual(['roll-out-a-new-web-shop-image-on-staging.docx']);
  await new Promise((later) => setTimeout(later, 1100));
  expect(await bytesOf(structuredClone(sampleSop))).toEqual(files[0]?.content);
  const { text } = await read(files[0]?.content as Uint8Array);
  const properties = await text('docProps/core.xml');
  expect(properties).toContain('<dc:title>Roll out a new web-shop image on staging</dc:title>');
  expect(properties).not.toMatch(/\d\d:\d\d|creator|lastModifiedBy/);
});

it('has every step, and every picture with its alternative text', async () => {
  const { names, paragraphs, text } = await read(await bytesOf(sampleSop));
  const all = paragraphs.join('\n');
  for (const [phase, { title, steps }] of sampleSop.phases.entries()) {
    expect(all).toContain(`${phase + 1}. ${title}`);
    for (const place of steps.keys())
      expect(paragraphs.some((line) => line.startsWith(`${phase + 1}.${place + 1} `))).toBe(true);
  }
  const shown =
    stepsOf(sampleSop).filter(({ picture }) => picture).length +
    sampleSop.rollback.filter(({ picture }) => picture).length;
  const document = await text('word/document.xml');
  expect(document.match(/<pic:pic\b/g)).toHaveLength(shown);
  expect(document).toContain('descr="Type v2.1.0 in Image tag."');
  expect(names.filter((name) => name.startsWith('word/media/')).length).toBeGreaterThan(0);
  expect(document).toContain('TOC \\');
  expect(document).toContain('<w:pStyle w:val="Heading1"/>');
  expect(paragraphs.some((line) => line === 'Warning')).toBe(true);
});

it('links web pages alone', async () => {
  const related = [
    { title: 'Board', url: 'https://grafana.example.com/d/1' },
    { title: 'Script', url: 'javascript:alert(1)' },
    { title: 'Beside', url: '../other/README.md' },
  ];
  const { text, paragraphs } = await read(await bytesOf(bareSop({ title: 'Links', related })));
  const targets = [...(await text('word/_rels/document.xml.rels')).matchAll(/Target="([^"]+)" TargetMode="External"/g)];
  expect(targets.map(([, target]) => target)).toEqual(['https://grafana.example.com/d/1']);
  for (const { title } of related) expect(paragraphs).toContain(title);
});

describe.each(Object.entries(badInputs))('%s', (_, bad) => {
  it('is text, and nothing else', async () => {
    const short = bad.slice(0, 200);
    const step = {
      id: 'a',
      action: 'click' as const,
      instruction: short,
      value: `${short}\n${short}`,
      note: short,
      warning: short,
    };
    const phases = [{ id: 'p', title: short, expected: short, steps: [step] }];
    const related = [{ title: short, url: short }];
    const { text } = await read(await bytesOf(bareSop({ title: short, purpose: short, related, phases })));
    const relations = await text('word/_rels/document.xml.rels');
    for (const [, target = ''] of relations.matchAll(/Target="([^"]+)" TargetMode="External"/g))
      expect(target).toMatch(/^(https?:|mailto:)/);
    expect(await text('word/document.xml')).not.toMatch(/<(script|iframe|img|w:object|w:altChunk)\b/);
  });
});
