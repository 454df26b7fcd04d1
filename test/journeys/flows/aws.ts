import { randomInt } from 'node:crypto';
import type { Person } from '../../support/person.ts';
import type { ExpectedStep } from './expected.ts';

/** What a flow leaves behind: the secrets that were typed, and the steps that should have been recorded. */
export interface FlowResult {
  /** Made at random for this run. */
  typedSecrets: string[];
  /** In the order they were done. */
  expected: ExpectedStep[];
}

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const USER_DATA = '#!/bin/bash\napt-get install -y nginx';

const random = (length: number) => Array.from({ length }, () => ALPHANUMERIC[randomInt(ALPHANUMERIC.length)]).join('');

/**
 * Provisions an instance by hand on the console at `url` (an origin, from `startAwsConsole`): instances page, launch form with a
 * new key pair, success message, the instance's own page. Takes about half a minute. The first expected step is
 * the address typed at the start; leave it out when the recording began on that page.
 */
export async function provisionInstance(person: Person, url: string): Promise<FlowResult> {
  const { page } = person;
  const start = `${url}/ec2/home?region=eu-west-1#Instances:`;
  const databasePassword = `Db-${random(16)}`;
  const apiToken = `tok_${random(32)}`;

  await page.goto(start);
  await person.look(600);
  await person.click(page.getByRole('button', { name: 'Launch instances' }));

  await person.fill(page.getByRole('textbox', { name: 'Name', exact: true }), 'web-prod-7');
  await person.click(page.getByRole('radio', { name: 'Ubuntu 24.04' }));

  await person.click(page.getByRole('button', { name: 'Instance type' }));
  await person.type('t3.large');
  await person.click(page.getByRole('option', { name: 't3.large' }));

  await person.click(page.getByRole('button', { name: 'Create new key pair' }));
  const dialog = page.getByRole('dialog');
  await person.fill(dialog.getByRole('textbox', { name: 'Key pair name' }), 'web-prod-key');
  await person.click(dialog.getByRole('radio', { name: 'ED25519' }));
  await person.click(dialog.getByRole('button', { name: 'Create key pair' }));
  await dialog.getByText('PRIVATE KEY-----').first().waitFor();
  await person.look(600);
  await person.click(dialog.getByRole('button', { name: 'Done' }));

  await person.click(page.getByRole('checkbox', { name: 'Select web-sg' }));
  await person.click(page.getByRole('button', { name: 'Advanced details' }));
  await person.fill(page.getByRole('textbox', { name: 'Database password' }), databasePassword);
  await person.fill(page.getByRole('textbox', { name: 'API token' }), apiToken);
  await person.click(page.locator('.ace_content'));
  await person.type(USER_DATA);
  await person.click(page.getByRole('button', { name: 'Add new tag' }));
  await person.fill(page.getByRole('textbox', { name: 'Key', exact: true }), 'Environment');
  await person.fill(page.getByRole('textbox', { name: 'Value - optional' }), 'production');
  await person.click(page.getByRole('checkbox', { name: 'Termination protection' }));

  await person.click(page.getByRole('button', { name: 'Launch instance', exact: true }));
  await page.getByText('Successfully initiated launch of instance').first().waitFor();
  const launched = page.getByRole('link', { name: /^i-0[0-9a-f]{16}$/ });
  const instanceId = ((await launched.textContent()) ?? '').trim();
  await person.look(600);
  await person.click(launched);
  await page.getByRole('heading', { name: `Instance summary for ${instanceId}` }).waitFor();
  await person.look(600);

  const expected: ExpectedStep[] = [
    { action: 'navigate', value: start },
    { action: 'click', role: 'button', name: 'Launch instances' },
    { action: 'fill', role: 'textbox', name: 'Name', value: 'web-prod-7' },
    { action: 'check', role: 'radio', name: 'Ubuntu 24.04' },
    { action: 'select', role: 'button', name: 'Instance type', value: 't3.large' },
    { action: 'click', role: 'button', name: 'Create new key pair' },
    { action: 'fill', role: 'textbox', name: 'Key pair name', value: 'web-prod-key' },
    { action: 'check', role: 'radio', name: 'ED25519' },
    { action: 'click', role: 'button', name: 'Create key pair' },
    { action: 'click', role: 'button', name: 'Done' },
    { action: 'check', role: 'checkbox', name: 'Select web-sg' },
    { action: 'click', role: 'button', name: 'Advanced details' },
    { action: 'fill', role: 'textbox', name: 'Database password', secret: true },
    { action: 'fill', role: 'textbox', name: 'API token', secret: true },
    { action: 'fill', role: 'textbox', name: 'User data', value: USER_DATA },
    { action: 'click', role: 'button', name: 'Add new tag' },
    { action: 'fill', role: 'textbox', name: 'Key', value: 'Environment' },
    { action: 'fill', role: 'textbox', name: 'Value - optional', value: 'production' },
    { action: 'check', role: 'checkbox', name: 'Termination protection' },
    { action: 'click', role: 'button', name: 'Launch instance' },
    { action: 'click', role: 'link', name: instanceId },
  ];
  return { typedSecrets: [databasePassword, apiToken], expected };
}
