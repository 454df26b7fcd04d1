import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { allSteps, imageKey, type Picture, type Sop, stepsOf } from './sop';
import { SopFile } from './sop-file';
import { fromSopFile, shotIdOf, toSopFile } from './sop-to-file';

const file = toSopFile(sampleSop, sampleImages, 'sample');

type Images = Map<string, { file: string; width: number; height: number }>;

/** The images of an imported SOP: the same files under the names they get. */
function imported(sop: Sop): Images {
  return imagesOf(sop, new Map([...sampleImages.values()].map((image) => [shotIdOf(sop.id, image.file), image])));
}

/** The images of an SOP, by the ids of its shots and wherever its frames are. */
function imagesOf(sop: Sop, images: Images): Images {
  return new Map(
    allSteps(sop).flatMap(({ picture }) => {
      const image = picture && images.get(picture.shotId);
      return image ? [[imageKey(picture), image]] : [];
    }),
  );
}

describe('toSopFile', () => {
  it('writes the keys of the contract in its order, ours last', () => {
    expect(Object.keys(file)).toEqual(
      'format formatVersion id sopId version title slug updated purpose scope owner reviewBy roles prerequisites tools inputs phases validation rollback troubleshooting related changeLog kept'.split(
        ' ',
      ),
    );
    expect(Object.keys(file.phases[0] ?? {})).toEqual(['title', 'role', 'tool', 'expected', 'steps', 'id']);
    expect(Object.keys(file.phases[0]?.steps[1] ?? {})).toEqual(
      'id number action instruction target value page at image note'.split(' '),
    );
    expect(Object.keys(file.phases[0]?.steps[2]?.image ?? {})).toEqual(
      'file width height alt target moment masks'.split(' '),
    );
  });

  it('ends with the status of what is no draft, and says nothing of who has looked at what', () => {
    const [phase] = sampleSop.phases;
    if (!phase) throw new Error('The sample has no phases');
    const steps = phase.steps.map((step) =>
      step.picture ? { ...step, picture: { ...step.picture, reviewed: true as const } } : step,
    );
    const approved: Sop = {
      ...sampleSop,
      status: 'approved',
      phases: [{ ...phase, steps }, ...sampleSop.phases.slice(1)],
    };
    const written = toSopFile(approved, sampleImages, 'sample');
    expect(written).toEqual({ ...file, status: 'approved' });
    expect(Object.keys(written).at(-1)).toBe('status');
    expect(fromSopFile(v.parse(SopFile, written)).status).toBe('approved');
  });

  it('numbers steps by phase and the rollback by itself', () => {
    expect(stepsOf(sampleSop).length).toBe(9);
    expect(file.phases.flatMap((phase) => phase.steps.map((step) => step.number))).toEqual(
      '1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4'.split(' '),
    );
    expect(file.rollback.map((step) => step.number)).toEqual(['R1']);
  });

  it('has no key where there is nothing to say', () => {
    expect(JSON.stringify(file)).not.toContain('undefined');
    expect(file.phases[0]?.steps[2]).not.toHaveProperty('value');
    expect(file.phases[0]?.steps[3]).not.toHaveProperty('secret');
  });

  it('says of a picture that could not be read that it is missing', () => {
    const step = toSopFile(sampleSop, new Map(), 'sample').phases[0]?.steps[1];
    expect(step).not.toHaveProperty('image');
    expect(step?.imageMissing).toContain('could not be read');
  });

  it('forgets a decision to keep what no longer stands in the SOP', () => {
    const changed = toSopFile({ ...sampleSop, prerequisites: [] }, sampleImages, 'sample');
    expect(JSON.stringify(changed)).not.toContain('123456789012');
  });

  it('keeps a decision about a text that Markdown writes with escapes', () => {
    const kept = [{ rule: 'r', match: 'a_b*c', reason: 'public' }];
    const steps = [{ id: 's', action: 'note' as const, instruction: 'Say a\\_b\\*c.' }];
    const changed = { ...sampleSop, kept, phases: [{ id: 'p', title: 'P', steps }] };
    expect(toSopFile(changed, sampleImages, 'sample').kept).toEqual(kept);
  });
});

describe('two steps that show one shot', () => {
  const target = { x: 0.1, y: 0.1, width: 0.2, height: 0.1 };
  const before: Picture = { shotId: 'later', width: 16, height: 9, moment: 'before', target, masks: [] };
  const { target: _, ...rest } = before;
  const after: Picture = { ...rest, moment: 'after' };
  const shown = (steps: [Picture, Picture?][]): Sop => ({
    ...sampleSop,
    rollback: [],
    phases: [
      {
        id: 'p',
        title: 'P',
        steps: steps.map(([picture, alternative], at) => ({
          id: `${at}`,
          action: 'click' as const,
          instruction: 'Click.',
          picture,
          ...(alternative && { alternative }),
        })),
      },
    ],
  });
  const image = (file: string) => ({ file: `images/${file}.webp`, width: 16, height: 9 });
  const images = new Map([
    [imageKey(after), image('bare')],
    [imageKey(before), image('framed')],
  ]);

  it('get a file each, framed and not, and keep them when the file is read again', () => {
    const written = toSopFile(shown([[after, before], [before]]), images, 'sample');
    expect(written.phases[0]?.steps.map((step) => step.image)).toMatchObject([
      { file: 'images/bare.webp', moment: 'after' },
      { file: 'images/framed.webp', moment: 'before', target },
    ]);
    expect(written.phases[0]?.steps[0]?.image).not.toHaveProperty('target');
    const [first, second] = stepsOf(fromSopFile(written));
    expect(first?.picture?.shotId).not.toBe(second?.picture?.shotId);
    expect(first).not.toHaveProperty('alternative');
  });

  it('say nothing of the one that is not shown', () => {
    const one = toSopFile(shown([[before, after]]), images, 'sample');
    expect(one).toEqual(toSopFile(shown([[before]]), images, 'sample'));
  });
});

describe('a cropped picture with marks', () => {
  const sop = structuredClone(sampleSop);
  const step = sop.phases[0]?.steps[1];
  if (!step?.picture) throw new Error('The sample has a picture there.');
  step.picture = {
    ...step.picture,
    width: 1000,
    height: 500,
    target: { x: 0.25, y: 0.25, width: 0.1, height: 0.1 },
    masks: [
      { kind: 'drawn', box: { x: 0.4, y: 0, width: 0.2, height: 0.25 } },
      { kind: 'drawn', box: { x: 0.6, y: 0.6, width: 0.1, height: 0.1 } },
    ],
    crop: { x: 0, y: 0, width: 0.5, height: 0.5 },
    marks: [{ id: 'm', kind: 'text', colour: 'red', at: { x: 0, y: 0 }, text: 'Here' }],
    added: true,
  };
  const words = [{ text: 'Here', box: { x: 0, y: 0, width: 0.2, height: 0.1 } }];
  const painted = { file: 'images/cropped.webp', width: 500, height: 250, words };
  const written = toSopFile(sop, new Map([[imageKey(step.picture), painted]]), 'sample').phases[0]?.steps[1]?.image;

  it('is told of in fractions of what is exported, ours last', () => {
    expect(written).toMatchObject({
      width: 500,
      height: 250,
      target: { x: 0.5, y: 0.5, width: 0.2, height: 0.2 },
      masks: [{ kind: 'drawn', box: { x: 0.8, y: 0, width: 0.2, height: 0.5 } }],
    });
    expect(Object.keys(written ?? {}).slice(-2)).toEqual(['added', 'words']);
  });

  it('comes back as the part that it was, with its marks in the pixels', () => {
    const file = toSopFile(sop, new Map([[imageKey(step.picture as Picture), painted]]), 'sample');
    const again = stepsOf(fromSopFile(file))[1]?.picture;
    expect(again).toMatchObject({ width: 500, height: 250, added: true, finished: { words } });
    expect(again).not.toHaveProperty('crop');
    expect(again).not.toHaveProperty('marks');
  });
});

describe('round trip', () => {
  it('is valid against its own schema', () => {
    expect(v.parse(SopFile, JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it('gives the same SOP but for shot ids and the note that pictures are finished', () => {
    const sop = fromSopFile(file);
    const bare = (one: Sop): unknown =>
      JSON.parse(JSON.stringify(one, (key, value) => (key === 'finished' || key === 'shotId' ? undefined : value)));
    expect(bare(sop)).toEqual(bare(sampleSop));
  });

  it('gives the same file again', () => {
    const sop = fromSopFile(v.parse(SopFile, JSON.parse(JSON.stringify(file))));
    expect(JSON.stringify(toSopFile(sop, imported(sop), 'sample'))).toBe(JSON.stringify(file));
  });

  it('gives the same file for boxes that are no round numbers', () => {
    const uneven = structuredClone(sampleSop);
    for (const step of stepsOf(uneven)) if (step.picture?.target) step.picture.target.x = Math.PI / 10;
    const byShot = new Map(
      stepsOf(sampleSop).flatMap(({ picture }) => {
        const image = picture && sampleImages.get(imageKey(picture));
        return image ? [[picture.shotId, image]] : [];
      }),
    );
    const first = toSopFile(uneven, imagesOf(uneven, byShot), 'sample');
    const sop = fromSopFile(first);
    expect(toSopFile(sop, imported(sop), 'sample')).toEqual(first);
    expect(first.phases[0]?.steps[1]?.image?.target?.x).toBe(0.31416);
  });
});

describe('SopFile', () => {
  const change = (edit: (json: Record<string, unknown>) => void): unknown => {
    const json = JSON.parse(JSON.stringify(file));
    edit(json);
    return json;
  };
  it.each([
    ['another format', change((json) => (json['format'] = 'other'))],
    ['a later version', change((json) => (json['formatVersion'] = 2))],
    ['no title', change((json) => delete json['title'])],
    ['an image outside of its folder', JSON.parse(JSON.stringify(file).replaceAll('images/', '../images/'))],
    ['an image in a folder of its own', JSON.parse(JSON.stringify(file).replaceAll('images/', 'images/x/'))],
    ['a box without end', JSON.parse(JSON.stringify(file).replace('"x":0.26', '"x":1e999'))],
  ])('refuses %s', (_, json) => {
    expect(v.is(SopFile, json)).toBe(false);
  });
});
