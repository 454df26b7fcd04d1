import { BookmarkPlus, Ellipsis, LayoutTemplate, Settings } from 'lucide-preact';
import { Menu } from '../../../ui/Menu';
import { useWords } from '../../../ui/words';
import { SETTINGS } from '../places';
import type { TemplateTask } from './TemplateDialog';

/** What concerns the whole document and is seldom wanted, and the way to the settings. */
export function MoreMenu({ onTemplate }: { onTemplate: (task: TemplateTask) => void }) {
  const t = useWords();
  return (
    <Menu
      label={t('more')}
      icon={Ellipsis}
      items={() => [
        { label: t('templateApply'), icon: LayoutTemplate, onPress: () => onTemplate('apply') },
        { label: t('templateSave'), icon: BookmarkPlus, onPress: () => onTemplate('save') },
        {
          label: t('settings'),
          icon: Settings,
          parted: true,
          onPress: () => void window.open(SETTINGS, '_blank', 'noopener'),
        },
      ]}
    />
  );
}
