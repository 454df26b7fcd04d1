import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startAwsConsole } from '../consoles/aws/server';
import { completeSop } from '../support/complete';
import { fidelity } from '../support/fidelity';
import { provisionInstance } from './flows/aws';
import { hidesAll, recorded } from './flows/recorded';

test('an instance provisioned on an EC2-like console', async () => {
  const aws = await startAwsConsole();
  try {
    const { zip, stored, expected, typedSecrets } = await recorded(
      'Provision a web server',
      (person) => provisionInstance(person, aws.url),
      inTenClicks,
    );
    expect(fidelity(zip.sop, expected)).toEqual({ missing: [], extra: [] });
    expect(zip.filename).toBe('provision-a-web-server.zip');
    hidesAll(zip, stored, [...typedSecrets, ...aws.secrets]);
    expect(zip.readme).toContain('“Successfully initiated launch of instance');
    const key = zip.sop.phases.flatMap((phase) => phase.steps).find((step) => step.target?.name === 'Done');
    expect(
      key?.image?.masks?.some(({ kind }) => kind === 'private-key'),
      'the private key is masked',
    ).toBe(true);
  } finally {
    await aws.close();
  }
});

/** What was recorded and three sentences make a document in order: one that scores 90, with at most ten presses. */
async function inTenClicks(editor: Page): Promise<void> {
  const presses = await completeSop(editor, 'Gives a team a web server of its own.');
  const score = async () => {
    const said = await editor.getByRole('img', { name: /^Score: \d+ of 100$/ }).getAttribute('aria-label');
    return Number(/\d+/.exec(said ?? '')?.[0]);
  };
  await expect.poll(score).toBeGreaterThanOrEqual(90);
  expect(presses).toBeLessThanOrEqual(10);
}
