import { BookmarkPlus, Ellipsis, LayoutTemplate } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Sop } from '../../../core/sop';
import { later } from '../../../ui/later';
import { Menu } from '../../../ui/Menu';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';

const ApplyTemplate = later(() => import('./ApplyTemplate').then((module) => module.ApplyTemplate));
const SaveTemplate = later(() => import('./SaveTemplate').then((module) => module.SaveTemplate));

/** What concerns the whole document and is seldom wanted. */
export function MoreMenu({ sop, dispatch }: { sop: Sop; dispatch: Dispatch }) {
  const t = useWords();
  const [open, setOpen] = useState<'apply' | 'save'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu
        label={t('more')}
        icon={Ellipsis}
        items={() => [
          { label: t('templateApply'), icon: LayoutTemplate, onPress: () => setOpen('apply') },
          { label: t('templateSave'), icon: BookmarkPlus, onPress: () => setOpen('save') },
        ]}
      />
      {open === 'apply' && <ApplyTemplate sop={sop} dispatch={dispatch} onClose={close} />}
      {open === 'save' && <SaveTemplate sop={sop} onClose={close} />}
    </>
  );
}
