import { GitCommitHorizontal, RefreshCw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { GitSettings } from '../../../../platform/git/settings';
import { Button } from '../../../../ui/Button';
import { Dialog } from '../../../../ui/Dialog';
import { Field, TextArea } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/words';
import type { GitProps } from './GitPart';
import { isLocked } from './token';
import { UpstreamChange } from './UpstreamChange';
import { messageFor, useGit } from './useGit';

interface Props extends GitProps {
  /** Of the SOP's folder. */
  slug: string;
  settings: GitSettings;
  /** The settings are to be changed. */
  onChange: () => void;
  onClose: () => void;
}

/** Where the SOP goes, what the commit says, and whether others changed it meanwhile. */
export function Publish(props: Props) {
  const t = useWords();
  const { sop, slug, settings, disabled, onChange, onClose } = props;
  const git = useGit(props, settings, slug);
  const { doing, bytes, said, change, record } = git;
  const size = new Intl.NumberFormat(t('languageCode'), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const [message, setMessage] = useState(() => messageFor(sop, slug));
  const [passphrase, setPassphrase] = useState('');
  const isBusy = doing !== undefined;
  const isUnable = isBusy || (isLocked(settings) && passphrase === '');
  const isPublishable = !disabled && !isUnable && message.trim() !== '';
  const date = (at: number) =>
    new Date(at).toLocaleString(t('languageCode'), { dateStyle: 'medium', timeStyle: 'short' });
  const folder = [settings.folder, slug].filter(Boolean).join('/');

  return (
    <Dialog
      title={t('gitPublish')}
      onClose={onClose}
      footer={
        <div class="git-foot">
          <div class="git-state" aria-live="polite">
            {doing !== undefined ? (
              <label class="progress">
                {t(doing)} {doing === 'gitFetching' && bytes >= 100_000 && size.format(bytes / 1_000_000)}
                <progress />
              </label>
            ) : (
              disabled && <span>{t('gitBlocked')}</span>
            )}
          </div>
          {isBusy && <Button label={t('cancel')} onPress={git.cancel} />}
          <Button
            label={t('gitPush')}
            icon={GitCommitHorizontal}
            loudness="primary"
            mark="git-publish"
            disabled={!isPublishable}
            onPress={() => git.publish(message.trim(), passphrase, false)}
          />
        </div>
      }
    >
      <div class="git-body">
        <dl class="git-place">
          <dt>{t('gitUrl')}</dt>
          <dd>{settings.url}</dd>
          <dt>{t('gitBranch')}</dt>
          <dd>{git.branch}</dd>
          <dt>{t('gitFolder')}</dt>
          <dd>{folder}</dd>
          <dt>{t('gitLast')}</dt>
          <dd class="git-last">
            {record ? t('gitLastAt', { date: date(record.at), commit: record.commit.slice(0, 7) }) : t('gitNever')}
          </dd>
        </dl>
        <div class="buttons">
          <Button label={t('gitCheck')} icon={RefreshCw} disabled={isUnable} onPress={() => git.check(passphrase)} />
          <Button label={t('gitChange')} loudness="quiet" disabled={isBusy} onPress={onChange} />
        </div>
        {said && <Notice kind={said.kind}>{said.kind === 'problem' ? said.text : <output>{said.text}</output>}</Notice>}
        {change && (
          <UpstreamChange
            change={change}
            isKnown={record !== undefined}
            disabled={isBusy}
            onTakeIn={git.takeIn}
            {...(isPublishable && { onReplace: () => git.publish(message.trim(), passphrase, true) })}
          />
        )}
        {isLocked(settings) && (
          <Field label={t('gitPassphrase')} type="password" value={passphrase} onValue={setPassphrase} focused />
        )}
        <TextArea label={t('gitMessage')} value={message} onValue={setMessage} />
      </div>
    </Dialog>
  );
}
