import type { Step } from '../sop';

/** Two steps as one: it is done like the later one, unless that is a mere note, and says what both say. */
export function merged(earlier: Step, later: Step): Step {
  const base = later.action === 'note' && earlier.action !== 'note' ? earlier : later;
  const pictured = later.picture ? later : earlier;
  const both: Step = { ...base, id: earlier.id, instruction: joined(earlier.instruction, later.instruction) ?? '' };
  if (earlier.secret || later.secret) both.secret = true;
  for (const field of ['expected', 'condition', 'warning', 'note', 'tip'] as const) {
    const text = joined(earlier[field], later[field]);
    if (text !== undefined) both[field] = text;
  }
  const otherwise = earlier.otherwise ?? later.otherwise;
  if (otherwise !== undefined) both.otherwise = otherwise;
  const code = earlier.code ?? later.code;
  if (earlier.code && later.code) both.code = { ...earlier.code, text: `${earlier.code.text}\n${later.code.text}` };
  else if (code) both.code = code;
  if (pictured.picture) {
    both.picture = pictured.picture;
    delete both.pictureMissing;
  }
  // How the page was between the two is not how both left it.
  if (pictured !== base) delete both.alternative;
  return both;
}

function joined(earlier = '', later = ''): string | undefined {
  const parts = [...new Set([earlier.trim(), later.trim()])].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : undefined;
}
