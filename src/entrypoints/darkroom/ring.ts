/** What is needed of a VideoFrame to hold it. */
export interface Still {
  /** When it was shown, in microseconds of a clock of the browser's own. */
  timestamp: number;
  allocationSize(): number;
  close(): void;
}

/** At most this many frames are held, and bytes. Browsers stop a stream of which too many are. */
const MOST = { frames: 6, bytes: 60_000_000 };

/** A frame is closed this long after the next one replaced it, in milliseconds. The newest still shows. */
const OLD = 2000;

/** One frame at the usual rate, in milliseconds: the browser dates frames by when they were due. */
const ONE_FRAME = 17;

/** A frame, and when it was shown at the latest, in milliseconds since 1970. */
export interface Held<Frame> {
  frame: Frame;
  shownAt: number;
}

interface Entry<Frame> {
  frame: Frame;
  arrivedAt: number;
}

/**
 * The newest frames of one stream. Their dates are put on the clock of pages by the quickest arrival: a frame cannot have
 * arrived before it was shown, so a date is never too early, and late by what a frame takes at best.
 */
export class Ring<Frame extends Still> {
  private frames: Entry<Frame>[] = [];
  /** Asked for, and not to be closed before it is given. */
  private reserved: Entry<Frame> | undefined;
  /** From the stream's clock to milliseconds since 1970. */
  private offset = Infinity;

  /** Holds a frame that arrived at a time (milliseconds since 1970); those that are too many are closed. */
  add(frame: Frame, arrivedAt: number): void {
    this.offset = Math.min(this.offset, arrivedAt - frame.timestamp / 1000);
    this.frames.push({ frame, arrivedAt });
    let excess = this.frames.length - MOST.frames;
    let bytes = 0;
    for (const [index, each] of [...this.frames.entries()].reverse()) {
      bytes += each.frame.allocationSize();
      if (bytes > MOST.bytes) excess = Math.max(excess, index + 1);
    }
    // The newest stays, however large it is.
    this.drop(Math.min(excess, this.frames.length - 1));
    this.prune(arrivedAt);
  }

  /** Closes what was replaced too long ago by now (milliseconds since 1970). */
  prune(now: number): void {
    if (this.reserved && now - this.reserved.arrivedAt >= OLD) this.release();
    this.drop(this.frames.findLastIndex(({ arrivedAt }) => now - arrivedAt >= OLD));
  }

  /** Lets the frame that {@link before} gives by now stay until another is reserved, or it is old. */
  reserve(at: number, now: number): void {
    this.release();
    this.reserved = this.find(at, now);
  }

  /** The newest frame that shows the page as it was before a time; nothing when all are later. Times as in {@link add}. */
  before(at: number, now: number): Held<Frame> | undefined {
    const found = this.find(at, now);
    return found && { frame: found.frame, shownAt: this.dateOf(found) };
  }

  /** Closes all. */
  clear(): void {
    this.release();
    this.drop(this.frames.length);
  }

  private find(at: number, now: number): Entry<Frame> | undefined {
    // A page whose clock is ahead, since the machine slept, cannot say what was before.
    if (at > now) return undefined;
    const all = this.reserved ? [this.reserved, ...this.frames] : this.frames;
    return all.findLast((each) => this.dateOf(each) <= at - ONE_FRAME);
  }

  private dateOf({ frame }: Entry<Frame>): number {
    return frame.timestamp / 1000 + this.offset;
  }

  private release(): void {
    const released = this.reserved;
    this.reserved = undefined;
    if (released && !this.frames.includes(released)) released.frame.close();
  }

  private drop(count: number): void {
    for (const each of this.frames.splice(0, Math.max(0, count))) if (each !== this.reserved) each.frame.close();
  }
}
