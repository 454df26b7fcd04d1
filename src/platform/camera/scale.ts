/** How large a picture is, in image pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * Whether a picture can be all of a viewport (CSS pixels). Both are rounded, and nothing can be placed in a picture of
 * less or more than the page: of a window that is just changing its size, or does not show what the page was made for.
 */
export function isOfViewport({ width, height }: Size, viewport: Size): boolean {
  const rounding = width + height + viewport.width + viewport.height;
  return Math.abs(width * viewport.height - height * viewport.width) <= rounding;
}

/** The size of a PNG, as a data URL, from its head. */
export function sizeOfPng(picture: string): Size {
  const head = atob(picture.slice(picture.indexOf(',') + 1).slice(0, 32));
  const at = (offset: number) =>
    [0, 1, 2, 3].reduce((number, byte) => number * 256 + head.charCodeAt(offset + byte), 0);
  return { width: at(16), height: at(20) };
}

/** The size at which a picture is stored: its own, or scaled down to the width `cap`. Sides are whole, at least 1. */
export function storedSize({ width, height }: Size, cap: number): Size {
  if (width <= cap) return { width, height };
  return { width: cap, height: Math.max(1, Math.round((height * cap) / width)) };
}
