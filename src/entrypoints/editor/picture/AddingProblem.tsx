import { X } from 'lucide-preact';
import { IconButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import type { Adding } from './adding';

/** Says over the page why an image could not become a step's picture. */
export function AddingProblem({ adding: { problem, dismiss } }: { adding: Adding }) {
  const t = useWords();
  if (problem === undefined) return null;
  return (
    <div class="adding-problem">
      <Notice kind="problem">{problem}</Notice>
      <IconButton label={t('close')} icon={X} onPress={dismiss} />
    </div>
  );
}
