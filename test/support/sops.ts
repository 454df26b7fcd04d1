import type { Phase, Picture, Sop, Step } from '../../src/core/sop';

/** A document that is in order: an owner, a purpose, two phases with an outcome each, a rollback; and what differs. */
export function sopOf(more: Partial<Sop> = {}): Sop {
  return {
    id: 'sop',
    sopId: 'SOP-0001',
    version: '1.0',
    title: 'Deploy the shop',
    updated: '2026-11-21',
    purpose: 'Brings a tested image into production.',
    scope: 'The shop in eu-central-1.',
    owner: 'Platform team',
    reviewBy: '2027-02-21',
    roles: [{ name: 'Engineer', responsibility: 'Carries it out.' }],
    prerequisites: ['Access to Jenkins.'],
    tools: [{ name: 'Jenkins', url: 'https://jenkins.example.com' }],
    inputs: [
      { name: 'tag', example: 'v2', secret: false, description: 'Tag of the image.' },
      { name: 'token', example: '', secret: true, description: 'Token of the registry.' },
    ],
    phases: [
      phaseOf('one', [stepOf('a', { action: 'fill', value: 'v2' }), buttonOf('b', 'Build')]),
      phaseOf('two', [stepOf('c'), stepOf('d')]),
    ],
    validation: ['The shop answers.'],
    rollback: [{ id: 'r', action: 'note', instruction: 'Deploy the tag before.' }],
    troubleshooting: [{ problem: 'The build is red.', resolution: 'Read its console output.' }],
    related: [{ title: 'Rollback', url: '../rollback/README.md' }],
    changeLog: [{ version: '1.0', date: '2026-11-21', author: '', summary: 'First version, recorded.' }],
    kept: [],
    ...more,
  };
}

/** A document in which nothing is filled in but its title and numbers; and what differs. */
export function bareSop(more: Partial<Sop> = {}): Sop {
  return {
    id: 'sop',
    sopId: 'SOP-0001',
    version: '1.0',
    title: 'Deploy',
    updated: '2026-11-21',
    purpose: '',
    scope: '',
    owner: '',
    reviewBy: '2027-02-21',
    roles: [],
    prerequisites: [],
    tools: [],
    inputs: [],
    phases: [],
    validation: [],
    rollback: [],
    troubleshooting: [],
    related: [],
    changeLog: [],
    kept: [],
    ...more,
  };
}

/** A phase with an outcome. */
export function phaseOf(id: string, steps: Step[], more: Partial<Phase> = {}): Phase {
  return { id, title: `Phase ${id}`, expected: `Phase ${id} is done.`, steps, ...more };
}

/** A pressed element, with its picture. */
export function stepOf(id: string, more: Partial<Step> = {}): Step {
  const target = { role: 'tab', name: id, selectors: [] };
  return { id, action: 'click', instruction: `Click **${id}**.`, target, picture: pictureOf(id), ...more };
}

/** A pressed button of that name. */
export function buttonOf(id: string, name: string, more: Partial<Step> = {}): Step {
  return stepOf(id, { instruction: `Click **${name}**.`, target: { role: 'button', name, selectors: [] }, ...more });
}

/** A picture, with masks of those kinds. */
export function pictureOf(shotId: string, ...kinds: string[]): Picture {
  const masks = kinds.map((kind) => ({ kind, box: { x: 0.1, y: 0.1, width: 0.2, height: 0.1 } }));
  return { shotId, width: 1366, height: 800, moment: 'before', masks };
}
