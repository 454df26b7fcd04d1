export { changeRequest } from './change-request';
export { checklist } from './checklist';
export { deployment } from './deployment';
export { incidentRunbook } from './incident-runbook';
export { onboarding } from './onboarding';
export { provisioning } from './provisioning';
