import type { LaunchRequest } from '../../model.ts';

/** The launch form as it is being filled in: what will be sent. */
export type LaunchForm = LaunchRequest;

/** What each part of the form is given. */
export interface PartProps {
  form: LaunchForm;
  /** Replaces some of the answers. */
  set(part: Partial<LaunchForm>): void;
}

/** The form as it is opened. */
export function emptyForm(vpc: string): LaunchForm {
  return {
    name: '',
    image: 'Amazon Linux 2023',
    type: 't3.micro',
    keyName: '',
    vpc,
    securityGroups: [],
    publicIp: true,
    count: 1,
    volume: { gib: 8, type: 'gp3' },
    databasePassword: '',
    apiToken: '',
    userData: '',
    tags: [],
    terminationProtection: false,
  };
}
