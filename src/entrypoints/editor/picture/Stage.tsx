import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../../core/sop';
import type { Board, BoardEvents } from './board/board';
import type { ItemKey } from './items';
import type { Tool } from './tools';

interface Props extends BoardEvents {
  picture: Picture;
  url: string;
  /** For each mask, whether it is in the pixels for good. */
  inPixels: readonly boolean[];
  tool: Tool;
  selected: ItemKey | undefined;
}

type OpenBoard = typeof import('./board/board')['openBoard'];

/** What draws on pictures; nothing until it is loaded, for only who opens a picture needs it. */
export function useBoard(): OpenBoard | undefined {
  const [open, setOpen] = useState<OpenBoard>();
  useEffect(() => {
    void import('./board/board').then(({ openBoard }) => setOpen(() => openBoard));
  }, []);
  return open;
}

/** A picture with what is marked on it, to be worked on by pointer. Keys have the lists beside it. */
export function Stage({ openBoard, ...props }: Props & { openBoard: OpenBoard }) {
  const host = useRef<HTMLDivElement>(null);
  const board = useRef<Board>();
  const latest = useRef<BoardEvents>(props);
  latest.current = props;
  const { picture, url, inPixels, tool, selected } = props;

  useLayoutEffect(() => {
    if (!host.current) return;
    const opened = openBoard(host.current, () => latest.current);
    board.current = opened;
    return () => opened.close();
  }, [openBoard]);
  // After the one above, which opens the board.
  useLayoutEffect(() => {
    board.current?.show({ picture, inPixels, tool, selected });
  });

  return (
    <div
      class="stage"
      ref={host}
      style={{ aspectRatio: `${picture.width} / ${picture.height}`, '--wide': picture.width / picture.height }}
    >
      <img src={url} alt="" draggable={false} />
    </div>
  );
}
