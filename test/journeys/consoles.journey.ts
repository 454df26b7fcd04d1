import { expect, test } from 'vitest';
import { startAwsConsole } from '../consoles/aws/server';
import { fidelity } from '../support/fidelity';
import { provisionInstance } from './flows/aws';
import { hidesAll, recorded } from './flows/recorded';

test('an instance provisioned on an EC2-like console', async () => {
  const aws = await startAwsConsole();
  try {
    const { zip, stored, expected, typedSecrets } = await recorded('Provision a web server', (person) =>
      provisionInstance(person, aws.url),
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
