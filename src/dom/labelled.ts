import { columnOf, isColumnOfSecrets, isColumnOfValues } from './column';
import { namesSecret } from './field';
import { runOwnerOf, runsIn, type TextRun, textBeside, textOf } from './texts';
import { TOKEN } from './told';

/** Whether a text says that what stands beside it is secret: short, and with a word for it. */
export function isSecretLabel(text: string): boolean {
  return text.length <= 200 && text.trim().length <= 60 && namesSecret(text);
}

/** Whether where a text stands makes it secret: below or beside a label, in a column of secrets. */
export function isSecretByPlace(run: TextRun, text: string): boolean {
  const column = columnOf(run.nodes[0]);
  return isColumnOfValues(column) || (TOKEN.test(text) && (isColumnOfSecrets(column) || isLabelledSecret(run)));
}

/** A value under or beside its label: `Secret access key` and, in the next block, the key. */
function isLabelledSecret({ nodes }: TextRun): boolean {
  const first = nodes[0];
  const before = first && textBeside(first, true)?.parentElement;
  if (!before) return false;
  const run = runsIn(runOwnerOf(before, true)).at(-1);
  return run !== undefined && isSecretLabel(textOf(run));
}
