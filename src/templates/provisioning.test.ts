import { test } from 'vitest';
import { expectWritten } from '../../test/support/templates';
import { provisioning } from './provisioning';

test('all of it is written', () => expectWritten(provisioning));
