import { useId, useState } from 'preact/hooks';
import { reasonOf } from '../../../../core/reason';
import {
  type BranchFilling,
  branchName,
  folderPath,
  hostPattern,
  repositoryUrl,
} from '../../../../platform/git/address';
import { type GitSettings, isSealed, saveSettings } from '../../../../platform/git/settings';
import { requestHost } from '../../../../platform/permissions';
import { Button } from '../../../../ui/Button';
import { Dialog } from '../../../../ui/Dialog';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/words';
import { forgetToken } from './token';

interface Props {
  /** As they are; none: it is the first time. */
  settings: GitSettings | undefined;
  /** Of the SOP that is open. */
  filling: BranchFilling;
  onSaved: (settings: GitSettings) => void;
  /** Back to where it was opened from. */
  onClose: () => void;
  /** Puts all of it away. */
  onShut: () => void;
}

/** Where SOPs are published to, and as whom. */
export function Setup({ settings, filling, onSaved, onClose, onShut }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState(() => ({
    url: settings?.url ?? '',
    branch: settings?.branch ?? 'main',
    folder: settings ? settings.folder : 'sops',
    name: settings?.name ?? '',
    email: settings?.email ?? '',
    user: settings?.user ?? '',
    token: '',
    passphrase: '',
  }));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const url = repositoryUrl(typed.url);
  const branch = branchName(typed.branch, filling);
  const folder = folderPath(typed.folder);
  const isWhole = url && branch && folder !== undefined && typed.name.trim() !== '' && typed.email.trim() !== '';
  const keeps = settings?.token !== undefined && url !== undefined && settings.token.origin === new URL(url).origin;
  const field = (key: keyof typeof typed) => ({
    value: typed[key],
    onValue: (value: string) => setTyped({ ...typed, [key]: value }),
  });

  function save(): void {
    if (!isWhole) return;
    setProblem(undefined);
    setBusy(true);
    const { name, email, user, ...rest } = typed;
    const trimmed = { name: name.trim(), email: email.trim(), user: user.trim(), branch: typed.branch.trim() };
    // The question first: the browser takes it in the press's own task alone.
    requestHost(hostPattern(url))
      .then(async (allowed) => {
        if (!allowed) throw new Error(t('gitHostRefused', { host: new URL(url).host }));
        const saved = await saveSettings(localStorage, { ...rest, ...trimmed, url, folder });
        forgetToken();
        onSaved(saved);
      })
      .catch((error) => setProblem(reasonOf(error)))
      .finally(() => setBusy(false));
  }

  return (
    <Dialog
      title={t('gitSetup')}
      onClose={settings ? onShut : onClose}
      footer={
        <div class="git-foot">
          {settings && <Button label={t('cancel')} loudness="quiet" onPress={onClose} />}
          <Button label={t('gitSave')} loudness="primary" disabled={!isWhole} busy={busy} onPress={save} />
        </div>
      }
    >
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      <div class="git-form">
        <div class="git-wide">
          <Field
            label={t('gitUrl')}
            type="url"
            placeholder="https://git.example.com/team/runbooks.git"
            focused={settings === undefined}
            {...field('url')}
          />
          <Hint
            wrong={typed.url.trim() !== '' && !url}
            text={t(url || typed.url.trim() === '' ? 'gitUrlHint' : 'gitUrlWrong')}
          />
        </div>
        <div>
          <Field label={t('gitBranch')} type="url" {...field('branch')} />
          <Hint
            wrong={!branch}
            text={branch ? t('gitBranchHint', { slug: '{slug}', version: '{version}', branch }) : t('gitBranchWrong')}
          />
        </div>
        <div>
          <Field label={t('gitFolder')} type="url" {...field('folder')} />
          <Hint
            wrong={folder === undefined}
            text={
              folder === undefined
                ? t('gitFolderWrong')
                : t('gitFolderHint', { folder: [folder, filling.slug].filter(Boolean).join('/') })
            }
          />
        </div>
        <Field label={t('gitName')} {...field('name')} />
        <Field label={t('gitEmail')} type="url" {...field('email')} />
        <p class="faint git-wide">{t('gitAuthorHint')}</p>
        <div>
          <Field label={t('gitUser')} type="url" {...field('user')} />
          <Hint text={t('gitUserHint')} />
        </div>
        <div>
          <Field label={t('gitToken')} type="password" {...field('token')} />
          <Hint
            text={t(!keeps ? 'gitTokenHint' : settings && isSealed(settings) ? 'gitTokenSealed' : 'gitTokenKept')}
          />
        </div>
        {typed.token !== '' && (
          <div class="git-wide">
            <Field label={t('gitPassphraseNew')} type="password" {...field('passphrase')} />
            <Hint text={t('gitPassphraseHint')} />
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** A sentence below a field. */
function Hint({ text, wrong = false }: { text: string; wrong?: boolean }) {
  const id = useId();
  return (
    <output id={id} class={wrong ? 'git-hint wrong' : 'git-hint faint'}>
      {text}
    </output>
  );
}
