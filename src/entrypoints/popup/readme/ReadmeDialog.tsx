import { useMemo, useState } from 'preact/hooks';
import { compare } from '../../../core/compare';
import type { Clash } from '../../../core/reconcile';
import type { Left } from '../../../readers';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DifferenceView, differenceKey, differenceName } from '../../../ui/differences/DifferenceView';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import type { Proposal } from './proposal';
import './readme.css';

interface Props {
  proposal: Proposal;
  /** Called once: with the clashes in which the README's side is taken, or with nothing when all is to stay as it is. */
  onAnswer: (taken: ReadonlySet<string> | undefined) => void;
}

type Side = 'mine' | 'theirs';

/** What an edited README would change; nothing is done before the person says so. */
export function ReadmeDialog({ proposal, onAnswer }: Props) {
  const t = useWords();
  const [decided, setDecided] = useState<ReadonlyMap<string, Side>>(new Map());
  const { mine, isNew, left, outcome } = proposal;
  const taken = useMemo(
    () => new Set([...decided].flatMap(([key, side]) => (side === 'theirs' ? key : []))),
    [decided],
  );
  const { clashes, document } = useMemo(() => outcome(taken), [outcome, taken]);
  const asked = new Set(clashes.map(({ difference }) => differenceKey(difference)));
  const all = useMemo(() => compare(mine, document), [mine, document]);
  const log = document.changeLog.filter((entry) => !mine.changeLog.some((one) => one.summary === entry.summary));
  const open = clashes.filter(({ key }) => !decided.has(key)).length;
  const title = mine.title || t('untitled');
  // What was decided above is seen there.
  const shown = all.filter((difference) => !asked.has(differenceKey(difference)) || !isOnly(difference, clashes));
  const changes = shown.length > 0 || log.length > 0 || mine.version !== document.version;

  return (
    <Dialog
      title={t('readmeTitle')}
      size="large"
      onClose={() => onAnswer(undefined)}
      footer={
        <div class="foot-line readme-foot">
          <output>{open > 0 && t('readmeOpen', { count: String(open) })}</output>
          <div class="buttons">
            <Button label={t('cancel')} onPress={() => onAnswer(undefined)} />
            <Button
              label={t('readmeTake')}
              loudness="primary"
              disabled={open > 0 || (all.length === 0 && !changes)}
              onPress={() => onAnswer(taken)}
            />
          </div>
        </div>
      }
    >
      <div class="compare readme">
        <p>{t(isNew ? 'readmeNew' : 'readmeIntro', { title })}</p>
        {clashes.length > 0 && (
          <section aria-labelledby="readme-clashes">
            <h3 id="readme-clashes">{t('readmeClashes')}</h3>
            <p class="faint">{t('readmeClashesHint')}</p>
            {clashes.map((clash) => (
              <ClashView
                key={clash.key}
                clash={clash}
                side={decided.get(clash.key)}
                onSide={(side) => setDecided(new Map(decided).set(clash.key, side))}
              />
            ))}
          </section>
        )}
        {left.length > 0 && (
          <section aria-labelledby="readme-left">
            <h3 id="readme-left">{t('readmeLeft')}</h3>
            <Notice kind="caution">
              <LeftList left={left} />
            </Notice>
          </section>
        )}
        <section aria-labelledby="readme-differences">
          <h3 id="readme-differences">{t('readmeDifferences')}</h3>
          {!changes && <p class="faint">{t('readmeNoDifferences')}</p>}
          {shown.map((difference) => (
            <DifferenceView key={differenceKey(difference)} difference={difference} />
          ))}
          {mine.version !== document.version && (
            <p class="difference">
              {t('version')}: {mine.version} → {document.version}
            </p>
          )}
          {log.map(({ version, date, author, summary }) => (
            <p class="difference" key={summary}>
              {t('changeLog')}: {[version, date, author, summary].filter((part) => part !== '').join(' · ')}
            </p>
          ))}
        </section>
      </div>
    </Dialog>
  );
}

function ClashView({ clash, side, onSide }: { clash: Clash; side: Side | undefined; onSide: (side: Side) => void }) {
  const t = useWords();
  const what = differenceName(clash.difference, t);
  return (
    <div class={`clash ${side === undefined ? 'open' : ''}`}>
      <DifferenceView difference={clash.difference} sides={{ before: t('readmeHere'), after: t('readmeThere') }} />
      <fieldset>
        <legend class="visually-hidden">{t('readmeDecision', { what })}</legend>
        {(['mine', 'theirs'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={clash.key} checked={side === one} onChange={() => onSide(one)} />
            {t(one === 'mine' ? 'readmeMine' : 'readmeTheirs')}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function LeftList({ left }: { left: readonly Left[] }) {
  const t = useWords();
  return (
    <ul class="readme-left">
      {left.map(({ why, where, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is left has no identity but its place
        <li key={at}>
          {t(`readmeLeft_${why}`)}
          <blockquote>
            {where !== '' && <b>{/^R?\d/.test(where) ? t('readmeStep', { number: where }) : where}: </b>}
            {text}
          </blockquote>
        </li>
      ))}
    </ul>
  );
}

/** Whether nothing differs there but what was decided about. */
function isOnly(difference: ReturnType<typeof compare>[number], clashes: readonly Clash[]): boolean {
  const about = clashes.flatMap((clash) =>
    differenceKey(clash.difference) === differenceKey(difference)
      ? clash.difference.texts.map(({ field }) => field)
      : [],
  );
  const moved = difference.of !== 'section' && difference.moved;
  return !moved && difference.texts.every(({ field }) => about.includes(field));
}
