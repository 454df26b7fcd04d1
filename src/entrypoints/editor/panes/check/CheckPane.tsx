import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isoDate } from '../../../../core/dates';
import { reasonOf } from '../../../../core/reason';
import { cutOf, fixAll, GOAL, type Judged, MANY, type Problem, wayTo } from '../../../../lint';
import { useWords } from '../../../../ui/words';
import type { PaneProps } from '../pane';
import { CheckGroup } from './CheckGroup';
import { placeOf } from './place';
import { ScoreRing } from './ScoreRing';
import { splitOff } from './splitOff';
import { useVerdict } from './useVerdict';

/** The score, the shortest way to a good one, and all problems by their rules. */
export function CheckPane(props: PaneProps) {
  const { sop } = props;
  const t = useWords();
  const verdict = useVerdict(sop);
  const now = useRef(props);
  now.current = props;

  // Always the same functions, so that typing in the document does not render the list again.
  const onGo = useCallback(
    ({ where }: Problem) => {
      const place = placeOf(now.current.sop, where, t);
      if (place.stepId !== undefined) now.current.onStep(place.stepId);
      else now.current.onPlace(...place.selectors);
    },
    [t],
  );
  const pressed = useRef<string>();
  const onFix = useCallback(({ rule }: Judged, problem: Problem) => {
    const { sop: document, dispatch } = now.current;
    // As the document is now: a fix may hold a list in which something was typed since.
    const again = rule.check(document, isoDate()).problems.find((one) => isSame(one, problem));
    if (!again?.fix) return;
    pressed.current = rule.id;
    dispatch(again.fix.command);
  }, []);
  const onFixAll = useCallback(({ rule }: Judged) => {
    const { sop: document, dispatch } = now.current;
    pressed.current = rule.id;
    dispatch({ do: 'replace', document: fixAll(document, rule, isoDate()) });
  }, []);
  const [said, setSaid] = useState('');
  const onSplit = async () => {
    const { sop: document, dispatch } = now.current;
    pressed.current = MANY;
    try {
      const [first, second] = await splitOff(document, cutOf(document), isoDate(), t);
      dispatch({ do: 'replace', document: first });
      setSaid(t('lintSplitDone', { id: second.sopId, title: second.title }));
    } catch (problem) {
      setSaid(t('savingFailed', { reason: reasonOf(problem) }));
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed may go when there is another verdict
  useEffect(() => {
    if (pressed.current === undefined || document.activeElement !== document.body) return;
    const next = document.querySelector<HTMLElement>(`[aria-labelledby=lint-${pressed.current}] .place`);
    (next ?? document.querySelector<HTMLElement>('[data-mark=score]'))?.focus({ preventScroll: true });
    pressed.current = undefined;
  }, [verdict]);

  if (!verdict) return null;
  const { score, judged } = verdict;
  const way = wayTo(verdict);
  return (
    <div class="check-pane">
      <div class="score" data-mark="score" tabIndex={-1}>
        <ScoreRing score={score} />
        <div>
          <p class="verdict">{t(score === 100 ? 'lintPerfect' : score >= GOAL ? 'lintReady' : 'lintWay')}</p>
          {way.length > 0 && (
            <ul class="way" aria-label={t('lintWay')}>
              {way.map(({ rule, cost }) => (
                <li key={rule.id}>
                  {t(rule.name)} <span class="gain">{t('lintGain', { points: pointsOf(cost) })}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <output class="check-said">{said}</output>
      {judged.map((one) => (
        <CheckGroup
          key={one.rule.id}
          judged={one}
          sop={sop}
          points={pointsOf(one.cost)}
          onGo={onGo}
          onFix={onFix}
          onFixAll={onFixAll}
          onSplit={one.rule.id === MANY && cutOf(sop) > 0 ? () => void onSplit() : undefined}
        />
      ))}
    </div>
  );
}

function isSame(one: Problem, other: Problem): boolean {
  return one.message === other.message && JSON.stringify(one.where) === JSON.stringify(other.where);
}

/** Whole points, but never none: less than one is little, not nothing. */
function pointsOf(cost: number): string {
  return String(Math.max(1, Math.round(cost)));
}
