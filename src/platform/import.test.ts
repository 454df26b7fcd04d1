import { describe, expect, it } from 'vitest';
import { sampleImages, sampleReport, sampleSop } from '../../test/fixtures/sample-sop';
import { english } from '../../test/support/words';
import { toPlainText } from '../core/instruction';
import type { OutputFile } from '../exporters/exporter';
import { markdown } from '../exporters/markdown';
import { zipFolder } from './folder';
import { readSop } from './import';
import { ImportError } from './import-error';
import { exportImages, isFinished } from './paint';
import { zip } from './zip';

const files = markdown.export(sampleSop, sampleImages, sampleReport);
const readZip = async (data: Blob) => readSop(await zipFolder(data), 'The picture was not in the zip.');
const FOLDER = 'roll-out-a-new-web-shop-image-on-staging/';

/** The sample's zip with some of its files changed: nothing for a path leaves it out. */
async function changed(change: (file: OutputFile) => OutputFile | undefined): Promise<Blob> {
  return zip(files.flatMap((file) => change(file) ?? []));
}

/** The sample's zip with another `sop.json`. */
function withJson(change: (json: string) => string): Promise<Blob> {
  return changed((file) =>
    file.path.endsWith('sop.json') ? { ...file, content: change(String(file.content)) } : file,
  );
}

/** The sample's zip with the text `from` in its entries' names replaced by one of the same length. */
async function renamed(from: string, to: string): Promise<Blob> {
  const bytes = Buffer.from(await (await zip(files)).arrayBuffer());
  return new Blob([Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')]);
}

async function reason(data: Blob | Promise<Blob>): Promise<string> {
  const error = await readZip(await data).then(
    () => new Error('It was imported.'),
    (refused) => refused,
  );
  expect(error).toBeInstanceOf(ImportError);
  return toPlainText(english(error.key, error.filling));
}

describe('readZip', () => {
  it('gives the SOP with its pictures, the same ids every time', async () => {
    const data = await zip(files);
    const { sop, shots } = await readZip(data);
    expect(sop).toMatchObject({ id: sampleSop.id, title: sampleSop.title, kept: sampleSop.kept });
    expect(shots).toHaveLength(6);
    expect(shots[0]).toMatchObject({
      id: `${sampleSop.id}-6ff1f6298591a320`,
      width: 16,
      height: 9,
      moment: 'after',
      masks: [],
      target: { x: 0.26, y: 0.31, width: 0.4, height: 0.05 },
    });
    expect(shots[0]?.image.type).toBe('image/webp');
    expect(await readZip(data)).toMatchObject({ sop, shots });
  });

  it('takes PNG where the file says so, and nothing else for it', async () => {
    const renamedTo = (path: string) => path.replace(/5237926e7ec1e374\.webp/g, '5237926e7ec1e374.png');
    const as = (bytes: Uint8Array) =>
      zip(
        files.map(({ path, content }) => ({
          path: renamedTo(path),
          content:
            typeof content === 'string' ? renamedTo(content) : path.includes('5237926e7ec1e374') ? bytes : content,
        })),
      );
    const png = Uint8Array.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x05\x56\0\0\x03\x20', (letter) =>
      letter.charCodeAt(0),
    );
    const { shots } = await readZip(await as(png));
    const shot = shots.find(({ id }) => id === `${sampleSop.id}-5237926e7ec1e374`);
    expect(shot?.image.type).toBe('image/png');
    const webp = sampleImages.values().next().value?.bytes ?? png;
    expect(await reason(as(webp))).toContain('5237926e7ec1e374.png');
    const huge = png.slice();
    huge[17] = 0x10;
    expect(await reason(as(huge))).toContain('more than 50 million');
  });

  it('lets the same bytes be exported again', async () => {
    const first = await zip(files);
    const { sop, shots } = await readZip(first);
    const images = await exportImages(sop, async (id) => shots.find((shot) => shot.id === id)?.image);
    const second = await zip(markdown.export(sop, images, sampleReport));
    expect(Buffer.from(await second.arrayBuffer()).equals(Buffer.from(await first.arrayBuffer()))).toBe(true);
  });

  it('paints again what was marked after the import', async () => {
    const { sop } = await readZip(await zip(files));
    const picture = sop.phases[0]?.steps[1]?.picture;
    if (!picture) throw new Error('The sample has a picture there.');
    const mask = { kind: 'drawn', box: { x: 0, y: 0, width: 1, height: 0.1 } };
    expect(isFinished(picture)).toBe(true);
    expect(isFinished({ ...picture, masks: [mask] })).toBe(false);
    expect(isFinished({ ...picture, target: mask.box })).toBe(false);
  });

  it.each([
    ['without a folder', ''],
    ['in a folder of another name', 'renamed by hand/'],
    ['deep in a repository', 'repo-main/docs/sops/roll-out/'],
  ])('reads a zip %s', async (_, folder) => {
    const data = await changed((file) => ({ ...file, path: file.path.replace(FOLDER, folder) }));
    expect((await readZip(data)).shots).toHaveLength(6);
  });

  it('passes over what a Mac adds to a zip', async () => {
    const data = await zip([...files, { path: `__MACOSX/${FOLDER}sop.json`, content: 'x' }]);
    expect((await readZip(data)).sop.id).toBe(sampleSop.id);
  });

  it('takes no other file along', async () => {
    const data = await zip([...files, { path: `${FOLDER}images/other.webp`, content: 'x' }]);
    expect((await readZip(data)).shots).toHaveLength(6);
  });

  it('says of a picture that is not there that it is missing', async () => {
    const { sop, shots } = await readZip(await changed((file) => (file.path.includes('6ff1f') ? undefined : file)));
    expect(shots).toHaveLength(5);
    expect(sop.phases[0]?.steps[1]).not.toHaveProperty('picture');
    expect(sop.phases[0]?.steps[1]?.pictureMissing).toContain('not in the zip');
  });
});

describe('readZip refuses', () => {
  it.each<[string, () => Promise<Blob>, string]>([
    ['what is no zip', async () => new Blob(['hello']), 'not a zip'],
    ['nothing', async () => new Blob([]), 'not a zip'],
    ['half a zip', async () => (await zip(files)).slice(0, 900), 'not a zip'],
    ['a zip without an SOP', () => zip([{ path: 'a.txt', content: 'a' }]), 'no sop.json'],
    ['two SOPs', () => zip([...files, { path: 'b/sop.json', content: '{}' }]), 'one at a time'],
    ['broken JSON', () => withJson((json) => json.slice(1)), 'not valid JSON'],
    ['JSON of others', () => withJson(() => '{"name":"x"}'), 'not written by Sopwright'],
    ['a bare value', () => withJson(() => 'null'), 'not written by Sopwright'],
    ['a later version', () => withJson((json) => json.replace('"formatVersion": 1', '"formatVersion": 2')), 'newer'],
    [
      'a wrong field',
      () => withJson((json) => json.replace('"title": "Build the image"', '"title": 3')),
      'phases.0.title',
    ],
    ['a picture elsewhere', () => withJson((json) => json.replaceAll('images/', '../images/')), 'image.file'],
    [
      'a picture that is none',
      () => changed((file) => (file.path.includes('6ff1f') ? { ...file, content: '<svg/>' } : file)),
      'not a WebP',
    ],
    ['a path that leads out', () => renamed('roll-out-a-new', '../../../../new'.slice(0, 14)), 'outside'],
    ['a path from the root', () => renamed('roll-out', '/oll-out'), 'outside'],
    ['a path of Windows', () => renamed('roll-out', 'c:\\l-out'), 'outside'],
  ])('%s', async (_, data, words) => {
    expect(await reason(data())).toContain(words);
  });

  it('more than 5,000 files', async () => {
    const many = Array.from({ length: 5001 }, (_, index) => ({ path: `f/${index}`, content: new Uint8Array() }));
    expect(await reason(zip(many))).toContain('5,000');
  });
});
