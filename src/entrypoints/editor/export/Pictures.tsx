import { Image, ShieldAlert, ShieldCheck } from 'lucide-preact';
import type { Sop } from '../../../core/sop';
import { groupedFindings, keepFindings, maskFindings } from '../../../redaction';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { focusSoon } from '../focus';
import { PictureFindingRow } from './PictureFindingRow';
import { PicturesKept } from './PicturesKept';
import type { PictureCheck } from './usePictureCheck';

interface Props {
  sop: Sop;
  check: PictureCheck;
  dispatch: Dispatch;
}

/** Seconds that a picture of an ordinary window takes: at 1366 × 800, 1.5 were measured with little text and 5 with much. */
const SECONDS_EACH = 4;

/** What the pictures show that may be secret, and the check that reads them. */
export function Pictures({ sop, check, dispatch }: Props) {
  const t = useWords();
  const { findings, pictures, unread, reading, problem } = check;
  if (pictures === 0) return null;
  const groups = groupedFindings(findings);
  const isRead = unread === 0;
  const Shape = findings.length > 0 ? ShieldAlert : isRead ? ShieldCheck : Image;

  function settled(at: number): void {
    focusSoon(`.picture-finding:nth-of-type(${at + 1}) button`, '.picture-finding button', '[data-mark=download]');
  }

  return (
    <section class="findings">
      <div class="findings-head">
        <Shape size={18} class={findings.length > 0 ? 'caution' : isRead ? 'success' : 'faint'} />
        <h3>{findings.length > 0 ? t('pictureFindings', { count: String(groups.length) }) : t('pictureCheck')}</h3>
        {groups.length > 1 && (
          <Button
            label={t('maskAll')}
            onPress={() => {
              dispatch(maskFindings(findings));
              settled(0);
            }}
          />
        )}
        {!reading && !isRead && <Button label={t('pictureCheckStart')} mark="check-pictures" onPress={check.start} />}
      </div>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      {reading ? (
        <div class="picture-reading">
          <label class="progress">
            {t('pictureReading', { at: String(Math.min(reading.done + 1, reading.of)), of: String(reading.of) })}
            <progress value={reading.done} max={reading.of} />
          </label>
          <Button label={t('cancel')} onPress={check.cancel} />
        </div>
      ) : (
        <p class="faint" role="status">
          {isRead
            ? t(findings.length > 0 ? 'pictureFindingsHint' : 'pictureFindingsNone', { count: String(pictures) })
            : t('pictureCheckHint', { count: String(unread), time: timeFor(unread) })}
        </p>
      )}
      {findings.length > 0 && (
        <ul class="finding-list" aria-label={t('pictureFindingsList')}>
          {groups.map((group, at) => (
            <PictureFindingRow
              key={group[0].id}
              group={group}
              onMask={() => {
                dispatch(maskFindings(group));
                settled(at);
              }}
              onKeep={(reason) => {
                dispatch(keepFindings(group, reason));
                settled(at);
              }}
            />
          ))}
        </ul>
      )}
      <PicturesKept sop={sop} dispatch={dispatch} />
    </section>
  );
}

/** How long so many pictures take, roughly: `30 s`, `3 min`. */
function timeFor(pictures: number): string {
  const seconds = pictures * SECONDS_EACH;
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
