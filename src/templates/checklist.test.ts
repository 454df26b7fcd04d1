import { test } from 'vitest';
import { expectWritten } from '../../test/support/templates';
import { checklist } from './checklist';

test('all of it is written', () => expectWritten(checklist));
