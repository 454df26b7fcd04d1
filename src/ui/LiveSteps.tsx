import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComposedStep } from '../core/compose';
import { toInlineMarkdown } from '../core/instruction';
import { withoutFingerprints } from '../core/placeholder';
import { InlineMarkdown } from './InlineMarkdown';
import { useWords } from './words';

/** The steps of a recording so far. The newest stays in view unless the person looks at earlier ones. */
export function LiveSteps({ steps }: { steps: readonly ComposedStep[] }) {
  const t = useWords();
  const list = useRef<HTMLOListElement>(null);
  const following = useRef(true);
  useLayoutEffect(() => {
    if (following.current && list.current) list.current.scrollTop = list.current.scrollHeight;
  });
  function look(): void {
    const element = list.current;
    if (element) following.current = element.scrollTop + element.clientHeight > element.scrollHeight - 24;
  }
  return (
    <>
      {steps.length === 0 && <p class="empty">{t('recordingEmpty')}</p>}
      <ol class="live-steps" aria-label={t('steps')} ref={list} onScroll={look} hidden={steps.length === 0}>
        {steps.map(({ event, described }) => (
          <li key={event.id}>
            <span>
              <InlineMarkdown text={withoutFingerprints(toInlineMarkdown(described.instruction))} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
