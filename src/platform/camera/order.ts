import type { Mask } from '../../core/shot';
import type { Developed, Picture } from './develop';

/** What the darkroom is asked for, with a port for the {@link DarkroomAnswer}: one of the functions of develop.ts. */
export interface DarkroomOrder {
  method: 'develop' | 'safe';
  picture: Picture;
  masks: readonly Mask[];
}

/** What the function gave, or why it failed. */
export type DarkroomAnswer = { value: Developed | Blob } | { error: string };
