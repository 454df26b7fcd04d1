import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { parsePage, partsIn } from '../../test/support/reading';
import { allSteps } from '../core/sop';
import { html } from './html';

const [file, ...others] = await html.export(sampleSop, sampleImages);
const page = String(file?.content);
const parts = partsIn(parsePage(page));
const attribute = (element: string, name: string) =>
  parts.flatMap((part) => (part.name === element ? (part.attributes[name] ?? []) : []));

describe('the page', () => {
  it('is one file', () => {
    expect([file?.path, others]).toEqual(['roll-out-a-new-web-shop-image-on-staging.html', []]);
  });

  it('reads as the golden file does', async () => {
    const bare = page.replace(/<style>[^<]*<\/style>/, '<style></style>').replace(/sha256-[^']+/, 'sha256-…');
    await expect(bare).toMatchFileSnapshot('../../test/fixtures/sample-sop.golden.html');
  });

  it('may run nothing, load nothing, and be styled by its one sheet alone', () => {
    const [style] = parts.filter(({ name }) => name === 'style');
    const hash = createHash('sha256')
      .update(String(style?.children.join('')))
      .digest('base64');
    expect(attribute('meta', 'content')[0]).toBe(
      `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(attribute('img', 'src').every((source) => source.startsWith('data:image/webp;base64,'))).toBe(true);
    expect(page).not.toMatch(/<script|\son\w+=|\sstyle=/);
  });

  it('has an anchor for every step, by its number and by its id, and no id twice', () => {
    const ids = parts.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(expect.arrayContaining(['step-1.1', 'step-2.4', 'step-R1', 'phase-2', 'procedure']));
    for (const { id } of allSteps(sampleSop)) expect(ids).toContain(`id-${id}`);
  });

  it('links within itself only to what is there', () => {
    const ids = parts.flatMap(({ attributes }) => attributes['id'] ?? []);
    const inside = attribute('a', 'href').filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(20);
    for (const href of inside) expect(ids).toContain(href.slice(1));
  });

  it('describes every picture and says how large it is', () => {
    const images = parts.filter(({ name }) => name === 'img');
    expect(images).toHaveLength(7);
    for (const { attributes } of images) {
      expect(attributes['alt']).toMatch(/\w+ \w+/);
      expect([attributes['width'], attributes['height']]).toEqual(['16', '9']);
    }
  });
});
