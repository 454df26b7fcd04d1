import { test } from 'vitest';
import { expectWritten } from '../../test/support/templates';
import { deployment } from './deployment';

test('all of it is written', () => expectWritten(deployment));
