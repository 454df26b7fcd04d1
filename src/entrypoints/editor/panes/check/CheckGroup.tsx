import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { Sop } from '../../../../core/sop';
import type { Judged, Problem } from '../../../../lint';
import { Button } from '../../../../ui/Button';
import { useWords } from '../../../../ui/words';
import { placeOf } from './place';

interface Props {
  judged: Judged;
  /** As it was when it was judged, or newer: says where things are. */
  sop: Sop;
  points: string;
  onGo: (problem: Problem) => void;
  onFix: (judged: Judged, problem: Problem) => void;
  onFixAll: (judged: Judged) => void;
  /** Makes two SOPs of this one, where that can be done. */
  onSplit: (() => void) | undefined;
}

/** So many are shown until more are asked for. */
const FIRST = 6;

/** What one rule complains about. */
export const CheckGroup = memo(
  function CheckGroup({ judged, sop, points, onGo, onFix, onFixAll, onSplit }: Props) {
    const t = useWords();
    const [all, setAll] = useState(false);
    const { rule, problems } = judged;
    const id = `lint-${rule.id}`;
    const say = ({ message, filling }: Problem) => t(message, filling);
    const [first] = problems;
    const hint = first && problems.every((problem) => say(problem) === say(first)) ? say(first) : undefined;
    const fixes = problems.flatMap(({ fix }) => fix ?? []);
    const shown = all ? problems : problems.slice(0, FIRST);
    return (
      <section class="check-group" aria-labelledby={id}>
        <header>
          <h3 id={id}>{t(rule.name)}</h3>
          <span class="gain">{t('lintGain', { points })}</span>
        </header>
        {hint !== undefined && <p class="hint">{hint}</p>}
        <ul class={hint !== undefined && fixes.length === 0 ? 'places' : ''}>
          {shown.map((problem, at) => {
            const { name } = placeOf(sop, problem.where, t);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity, and their rows no state
              <li key={at}>
                <button
                  type="button"
                  class="place"
                  aria-label={t('lintGoTo', { place: name })}
                  title={t('lintGoTo', { place: name })}
                  onClick={() => onGo(problem)}
                >
                  {name}
                </button>
                {hint === undefined && <span class="said">{say(problem)}</span>}
                {problem.fix && (
                  <Button label={t(problem.fix.label)} loudness="quiet" onPress={() => onFix(judged, problem)} />
                )}
              </li>
            );
          })}
        </ul>
        {(problems.length > shown.length || fixes.length > 1 || onSplit) && (
          <div class="buttons">
            {problems.length > shown.length && (
              <Button
                label={t('lintShowAll', { count: String(problems.length) })}
                loudness="quiet"
                onPress={() => setAll(true)}
              />
            )}
            {onSplit && <Button label={t('lintSplit')} onPress={onSplit} />}
            {fixes.length > 1 && fixes[0] && (
              <Button
                label={t('lintFixAll', { fix: t(fixes[0].label), count: String(fixes.length) })}
                onPress={() => onFixAll(judged)}
              />
            )}
          </div>
        )}
      </section>
    );
  },
  // The document is newer than what was found in it while a person types; it will be read again.
  (before, after) => before.judged === after.judged,
);
