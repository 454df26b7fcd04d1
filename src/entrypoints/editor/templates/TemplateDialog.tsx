import type { Sop } from '../../../core/sop';
import { later } from '../../../ui/later';
import type { Dispatch } from '../document/useSop';

const ApplyTemplate = later(() => import('./ApplyTemplate').then((module) => module.ApplyTemplate));
const SaveTemplate = later(() => import('./SaveTemplate').then((module) => module.SaveTemplate));

/** What can be done with templates in the editor. */
export type TemplateTask = 'apply' | 'save';

interface Props {
  task: TemplateTask;
  sop: Sop;
  dispatch: Dispatch;
  onClose: () => void;
}

/** The dialog for what is to be done with a template. */
export function TemplateDialog({ task, ...props }: Props) {
  return task === 'apply' ? <ApplyTemplate {...props} /> : <SaveTemplate {...props} />;
}
