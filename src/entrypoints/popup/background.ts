import { ask } from '../../platform/messages';
import type { FromUi } from '../../protocol';

/** The background, which records. */
export const background = ask<FromUi>('ui');
