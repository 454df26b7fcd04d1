import { BookmarkPlus, Ellipsis, LayoutTemplate, Settings } from 'lucide-preact';
import { Menu, type MenuItem } from '../../../ui/Menu';
import { useWords } from '../../../ui/words';
import { SETTINGS } from '../places';
import type { TemplateTask } from './TemplateDialog';

interface Props {
  onTemplate: (task: TemplateTask) => void;
  /** What the bar has no room for: asked when the menu opens. */
  others: () => readonly MenuItem[];
}

/** What concerns the whole document and is seldom wanted, and the way to the settings. */
export function MoreMenu({ onTemplate, others }: Props) {
  const t = useWords();
  return (
    <Menu
      label={t('more')}
      icon={Ellipsis}
      mark="more"
      items={() => [
        ...others(),
        {
          label: t('templateApply'),
          parted: others().length > 0,
          icon: LayoutTemplate,
          onPress: () => onTemplate('apply'),
        },
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
