import { test } from 'vitest';
import { expectWritten } from '../../test/support/templates';
import { changeRequest } from './change-request';

test('all of it is written', () => expectWritten(changeRequest));
