import { template } from './template';

/** A new build of a service goes to an environment. */
export const deployment = template('deployment', 'templateDeployment', ['Prepare', 'Deploy', 'Watch']);
