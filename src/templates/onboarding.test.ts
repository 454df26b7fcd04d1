import { test } from 'vitest';
import { expectWritten } from '../../test/support/templates';
import { onboarding } from './onboarding';

test('all of it is written', () => expectWritten(onboarding));
