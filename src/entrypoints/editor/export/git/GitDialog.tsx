import { useState } from 'preact/hooks';
import { slugOf } from '../../../../core/slug';
import { readSettings } from '../../../../platform/git/settings';
import './git.css';
import type { GitProps } from './GitPart';
import { Publish } from './Publish';
import { Setup } from './Setup';

/** Publishing to Git: where to, until that is known, and then the publication. */
export function GitDialog(props: GitProps & { onClose: () => void }) {
  const [settings, setSettings] = useState(() => readSettings(localStorage));
  const [isChanging, setChanging] = useState(false);
  const { sop, onClose } = props;
  const slug = slugOf(sop.title);
  if (settings && !isChanging)
    return <Publish {...props} slug={slug} settings={settings} onChange={() => setChanging(true)} onClose={onClose} />;
  return (
    <Setup
      settings={settings}
      filling={{ slug, version: sop.version }}
      onSaved={(saved) => {
        setSettings(saved);
        setChanging(false);
      }}
      onClose={settings ? () => setChanging(false) : onClose}
      onShut={onClose}
    />
  );
}
