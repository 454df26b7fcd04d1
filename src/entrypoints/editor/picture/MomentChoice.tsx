import { useWords } from '../../../ui/words';
import { Segments } from './Segments';

interface Props {
  /** Whether the step shows the page after its action. */
  isAfter: boolean;
  /** The other one is wanted. */
  onSwap: () => void;
}

/** Whether a step shows the page before its action or after it. */
export function MomentChoice({ isAfter, onSwap }: Props) {
  const t = useWords();
  return (
    <Segments
      name="moment"
      legend={t('moments')}
      options={[
        { value: 'before', label: t('momentBefore') },
        { value: 'after', label: t('momentAfter') },
      ]}
      value={isAfter ? 'after' : 'before'}
      onValue={onSwap}
      hint={t('momentHint')}
    />
  );
}
