import { FilePlus2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { useWords } from '../../ui/words';

const TemplateChoice = later(() => import('./TemplateChoice').then((module) => module.TemplateChoice));

/** A button that leads to a new SOP which is not recorded but has its sections written as far as can be. */
export function NewFromTemplate() {
  const t = useWords();
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <Button label={t('newFromTemplate')} icon={FilePlus2} loudness="quiet" onPress={() => setChoosing(true)} />
      {choosing && <TemplateChoice onClose={() => setChoosing(false)} />}
    </>
  );
}
