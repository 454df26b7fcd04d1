import { template } from './template';

/** A new colleague gets accounts and rights. */
export const onboarding = template('onboarding', 'templateOnboarding', ['Accounts', 'Tools', 'FirstDay']);
