import type { Box } from './box';

/**
 * When a picture was taken: `before` the action changed the page; `after` it; `shared` with a neighbouring step
 * because the browser refused another.
 */
export type Moment = 'before' | 'after' | 'shared';

/** A filled rectangle over something secret. */
export interface Mask {
  box: Box;
  /** Id of the redaction rule that asked for it, or `drawn` when a person drew it, or `frame` for a silent frame. */
  kind: string;
}

/** A picture of a page, as stored. Everything in `masks` is already filled in the pixels. */
export interface Shot {
  id: string;
  /** The recording it belongs to; of an imported one, its SOP's id. */
  sessionId: string;
  /** WebP. Absent when no picture could be taken. */
  image?: Blob;
  /** Names the picture by its content, once it is stored: shots of the same name show the same pixels. */
  pictureId?: string;
  /** Image pixels. */
  width: number;
  /** Image pixels. */
  height: number;
  moment: Moment;
  masks: Mask[];
  /** Rectangles over what may be secret. Not in the pixels: the person decides. */
  proposed?: Mask[];
  /** The element that was acted on. Absent when it was not in view. */
  target?: Box;
  /** Why there is no picture: a sentence for the person. */
  missing?: string;
}
