/** How large a picture is, in image pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The size at which a picture is stored: its own, or scaled down to the width `cap`. Sides are whole, at least 1. */
export function storedSize({ width, height }: Size, cap: number): Size {
  if (width <= cap) return { width, height };
  return { width: cap, height: Math.max(1, Math.round((height * cap) / width)) };
}
