import { template } from './template';

/** A new resource is created. */
export const provisioning = template('provisioning', 'templateProvisioning', ['Prepare', 'Create', 'HandOver']);
