import { sectionName } from '../../core/compare-summary';
import type { Translate } from '../../ui/words';

/** Names of the parts of steps, as keys of `_locales`: of one field, or of all below it. */
const FIELDS: Record<string, string> = {
  alternative: 'findPicture',
  'alternative.marks.text': 'placeInPicture',
  code: 'fieldCode',
  condition: 'fieldCondition',
  expected: 'fieldExpected',
  instruction: 'fieldInstruction',
  note: 'fieldNote',
  'page.title': 'pageTitleOf',
  'page.url': 'pageUrlOf',
  picture: 'findPicture',
  'picture.finished.words.text': 'placeInPicture',
  'picture.marks.text': 'placeInPicture',
  pictureMissing: 'findPicture',
  target: 'placeTarget',
  tip: 'fieldTip',
  value: 'fieldValue',
  warning: 'fieldWarning',
};

/** What a person calls the part of the document that `path`, its keys and indices, leads to: `Step 2.3 · Note`. */
export function placeName(path: readonly (string | number)[], t: Translate): string {
  const [list = '', first, field = '', second, ...rest] = path;
  if (list === 'phases' && field === 'steps')
    return `${t('findInStep', { number: `${Number(first) + 1}.${Number(second) + 1}` })} · ${fieldName(rest, t)}`;
  if (list === 'phases') return `${t('findInPhase', { number: String(Number(first) + 1) })} · ${phasePart(field, t)}`;
  if (list === 'rollback')
    return `${t('findInRollback', { number: String(Number(first) + 1) })} · ${fieldName(path.slice(2), t)}`;
  return t(list === 'changeLog' ? list : sectionName(String(list)));
}

function phasePart(field: string | number, t: Translate): string {
  return t(/^(?:expected|role|title|tool)$/.test(String(field)) ? `phasePart_${field}` : 'differsOther');
}

function fieldName(field: readonly (string | number)[], t: Translate): string {
  const keys = field.filter((key) => typeof key === 'string');
  return t(FIELDS[keys.join('.')] ?? FIELDS[String(field[0])] ?? 'differsOther');
}
