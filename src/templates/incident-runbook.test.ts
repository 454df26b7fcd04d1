import { test } from 'vitest';
import { expectWritten } from '../../test/support/templates';
import { incidentRunbook } from './incident-runbook';

test('all of it is written', () => expectWritten(incidentRunbook));
