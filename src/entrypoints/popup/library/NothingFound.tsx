import { useWords } from '../../../ui/words';

/** Says that there is nothing to show for what was typed, or that it is still being looked for. */
export function NothingFound({ query, complete }: { query: string; complete: boolean }) {
  const t = useWords();
  return <output class="empty">{complete ? t('searchNothing', { query: query.trim() }) : t('searching')}</output>;
}
