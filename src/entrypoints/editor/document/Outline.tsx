import type { Sop } from '../../../core/sop';
import { useWords } from '../../../ui/words';

/** The document's parts and phases, to go to; beside the document where there is room. */
export function Outline({ sop }: { sop: Sop }) {
  const t = useWords();
  return (
    <nav class="outline" aria-label={t('outline')}>
      <a href="#details">{t('details')}</a>
      <a href="#procedure">{t('procedure')}</a>
      {sop.phases.map((phase, at) => (
        <a key={phase.id} class="inner" href={`#${phase.id}`}>
          <span class="faint">{at + 1}</span>
          <span class="cut">{phase.title || t('phaseUntitled')}</span>
        </a>
      ))}
      <a href="#after">{t('after')}</a>
    </nav>
  );
}
