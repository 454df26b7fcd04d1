import type { FromUi } from '../protocol';
import { ask } from './messages';

/** The background, which records, for our own pages. */
export const background = ask<FromUi>('ui');
