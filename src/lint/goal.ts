/** The score that a document should have before others work with it. */
export const GOAL = 90;
