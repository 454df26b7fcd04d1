import { ExternalLink, PanelRight, Settings } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { thisWindow } from '../../platform/places';
import { openSidePanel } from '../../platform/side-panel';
import { type LiveRecording, watchRecording } from '../../platform/store/library';
import { IconButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useWords } from '../../ui/words';
import { Library } from './library/Library';
import { openAsTab, openSettings } from './places';
import { Recording } from './Recording';
import { Start } from './Start';
import { useAttempt } from './useAttempt';
import { useInTab } from './useInTab';

/** The popup: what can be started, or what is being recorded. */
export function PopupPage() {
  const t = useWords();
  const attempt = useAttempt();
  const inTab = useInTab();
  const [recording, setRecording] = useState<LiveRecording | 'none'>();
  // Known before the button is pressed: browsers open a panel in the click's own task only.
  const [here, setHere] = useState<number>();
  useEffect(() => void thisWindow().then(setHere), []);
  useEffect(() => watchRecording((now) => setRecording(now ?? 'none')), []);
  return (
    <main class="popup">
      <header class="popup-head">
        <img src="/icons/icon.svg" alt="" width="20" height="20" />
        <h1>{t('extensionName')}</h1>
        <div class="buttons end">
          <IconButton label={t('settings')} icon={Settings} onPress={() => void openSettings()} />
        </div>
        <div class="only-in-popup buttons">
          <IconButton
            label={t('popupOpenAtSide')}
            icon={PanelRight}
            disabled={here === undefined}
            onPress={() =>
              void attempt.run('side', async () => {
                if (here !== undefined) await openSidePanel(here);
                window.close();
                return undefined;
              })
            }
          />
          <IconButton label={t('popupOpenAsTab')} icon={ExternalLink} onPress={() => void openAsTab()} />
        </div>
      </header>
      {attempt.problem !== undefined && <Notice kind="problem">{attempt.problem}</Notice>}
      {recording === 'none' && inTab !== undefined && (
        <>
          <Start attempt={attempt} />
          <Library full={inTab} />
        </>
      )}
      {recording !== undefined && recording !== 'none' && <Recording recording={recording} attempt={attempt} />}
    </main>
  );
}
