import { CircleCheck, Info, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

const ICONS = { problem: TriangleAlert, caution: TriangleAlert, info: Info, success: CircleCheck };

/** A sentence that stands out. A `problem` is read out at once. */
export function Notice({ kind, children }: { kind: keyof typeof ICONS; children: ComponentChildren }) {
  const Shape = ICONS[kind];
  return (
    <div class={`notice ${kind}`} {...(kind === 'problem' && { role: 'alert' as const })}>
      <Shape size={16} strokeWidth={1.9} aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
