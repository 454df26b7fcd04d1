import type { Change } from '../../../../platform/git/changes';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/words';

interface Props {
  change: Change;
  /** Whether the SOP was published from here before. */
  isKnown: boolean;
  disabled: boolean;
  onTakeIn: () => void;
  /** None while nothing may be published. */
  onReplace?: () => void;
}

/** Files of a commit that are named; of more, the number. */
const FILES = 4;

/** What others changed in the SOP's folder, and what to do about it. */
export function UpstreamChange({ change, isKnown, disabled, onTakeIn, onReplace }: Props) {
  const t = useWords();
  const date = (at: number) => new Date(at).toLocaleDateString(t('languageCode'), { dateStyle: 'medium' });
  const named = (files: readonly string[]) =>
    files.length > FILES
      ? t('gitFilesMore', { files: files.slice(0, FILES).join(', '), count: String(files.length - FILES) })
      : files.join(', ');
  return (
    <section class="git-change">
      <Notice kind="caution">{t(isKnown ? 'gitChanged' : 'gitThere')}</Notice>
      {change.commits.length > 0 && (
        <ul aria-label={t('gitCommits')}>
          {change.commits.map(({ id, author, at, message, files }) => (
            <li key={id}>
              <p>
                <strong>{message}</strong>
              </p>
              <p class="faint">
                <code>{id.slice(0, 7)}</code> {author} · {date(at)} · {named(files)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <Button label={t('gitImport')} disabled={disabled} onPress={onTakeIn} />
        <Button label={t('gitReplace')} loudness="quiet" disabled={disabled || !onReplace} onPress={onReplace} />
      </div>
    </section>
  );
}
