import { X } from 'lucide-preact';
import type { Mark } from '../../../core/mark';
import { COLOURS } from '../../../core/sheet';
import { Button, IconButton } from '../../../ui/Button';
import { Field, TextArea } from '../../../ui/Field';
import { type Translate, useWords } from '../../../ui/words';
import { focusSoon } from '../focus';
import { markKey } from './items';
import { isMarkTool } from './tools';
import type { Marking } from './useMarking';

/** What a person drew on a picture, by name: chosen here, moved by arrow keys, its words edited. */
export function MarkList({ marks, marking }: { marks: readonly Mark[]; marking: Marking }) {
  const t = useWords();
  const { tool, selected } = marking;
  const drawn = isMarkTool(tool) ? tool : 'arrow';
  return (
    <section class="picture-section">
      <h3 id="marks-heading">{t('marks')}</h3>
      {marks.length === 0 ? (
        <p class="faint">{t('marksNone')}</p>
      ) : (
        <ul class="mask-list" aria-labelledby="marks-heading">
          {marks.map((mark, at) => {
            const key = markKey(mark);
            return (
              <li key={key} data-item={key} class={selected === key ? 'selected' : ''}>
                <button
                  type="button"
                  class="mark-name"
                  aria-pressed={selected === key}
                  onClick={() => marking.select(key)}
                  onFocus={() => marking.select(key)}
                >
                  <span class="mask-swatch" style={{ backgroundColor: COLOURS[mark.colour] }} aria-hidden="true" />
                  <span class="cut">{markName(mark, at, t)}</span>
                </button>
                <IconButton
                  label={t('markRemove', { number: String(at + 1) })}
                  icon={X}
                  onPress={() => {
                    marking.remove(key);
                    focusSoon('.mark-name', '[data-mark=add-mark]');
                  }}
                />
                {selected === key && <MarkWords mark={mark} onChange={marking.changeMark} />}
              </li>
            );
          })}
        </ul>
      )}
      <div class="buttons">
        <Button label={t(`markAdd_${drawn}`)} mark="add-mark" onPress={() => marking.addMark(drawn)} />
      </div>
    </section>
  );
}

/** What a mark says, to be edited; nothing for one without words. */
function MarkWords({ mark, onChange }: { mark: Mark; onChange: (mark: Mark) => void }) {
  const t = useWords();
  if (mark.kind === 'text')
    return <TextArea label={t('markText')} value={mark.text} onValue={(text) => onChange({ ...mark, text })} />;
  if (mark.kind !== 'callout') return null;
  const set = (value: string) => /^\d{1,3}$/.test(value) && onChange({ ...mark, number: Number(value) });
  return <Field label={t('markNumber')} value={String(mark.number)} onValue={set} />;
}

/** What a mark is called, e.g. `2. Arrow`. */
function markName(mark: Mark, at: number, t: Translate): string {
  const kinds = {
    arrow: () => t('toolArrow'),
    box: () => t('toolBox'),
    callout: () => t('markCallout', { number: mark.kind === 'callout' ? String(mark.number) : '' }),
    text: () => t('markTextNamed', { text: mark.kind === 'text' ? mark.text.replace(/\s+/g, ' ') : '' }),
  };
  return t('maskName', { number: String(at + 1), kind: kinds[mark.kind]() });
}
