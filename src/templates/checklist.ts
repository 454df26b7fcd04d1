import { template } from './template';

/** What is checked again and again. */
export const checklist = template('checklist', 'templateChecklist', ['Look', 'Report']);
