import { template } from './template';

/** What to do when an alert fires. */
export const incidentRunbook = template('incident-runbook', 'templateIncident', ['Assess', 'Mitigate', 'Close']);
