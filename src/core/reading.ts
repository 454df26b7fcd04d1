import type { Box } from './box';

/** A word that was read off a picture. */
export interface ReadWord {
  /** As it was read: letters that look alike may be taken for each other. */
  text: string;
  /** Where it stands, in fractions of the picture. */
  box: Box;
}

/** Words that were read as one line, from left to right. */
export type ReadLine = readonly ReadWord[];
