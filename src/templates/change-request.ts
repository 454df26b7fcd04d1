import { template } from './template';

/** A planned change to production, with a window and a way back. */
export const changeRequest = template('change-request', 'templateChange', ['Prepare', 'Change', 'Finish']);
