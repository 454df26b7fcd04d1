import { useEffect, useRef, useState } from 'preact/hooks';
import { isoDate } from '../../../../core/dates';
import { reasonOf } from '../../../../core/reason';
import { quoted } from '../../../../core/words';
import { DEFAULT_EXPORTER, exporterOf } from '../../../../exporters';
import { branchName, hostPattern } from '../../../../platform/git/address';
import type { Change } from '../../../../platform/git/changes';
import type { Access } from '../../../../platform/git/http';
import { GitProblem } from '../../../../platform/git/problem';
import { forgetGone, type GitRecord, type GitSettings, readRecord, remember } from '../../../../platform/git/settings';
import type { GitStage } from '../../../../platform/git/stage';
import { ImportError } from '../../../../platform/import-error';
import { requestHost } from '../../../../platform/permissions';
import { loadSop } from '../../../../platform/store/library';
import { gateFindings } from '../../../../redaction';
import { useWords } from '../../../../ui/words';
import { exportedFiles } from '../exporting';
import { carryOut } from './asking';
import type { GitProps } from './GitPart';
import { takeOver } from './taking';
import { unlock } from './token';

/** What is being done: a key of `_locales`. */
export type Doing = 'gitPreparing' | 'gitFetching' | 'gitSending' | 'gitImporting';

/** What came of it: a sentence. */
export interface Said {
  kind: 'success' | 'info' | 'problem' | 'caution';
  text: string;
}

/** What can be done with the repository, and what came of it. */
export interface Git {
  branch: string;
  doing: Doing | undefined;
  /** That have come of what is fetched. */
  bytes: number;
  said: Said | undefined;
  /** The folder is otherwise upstream. */
  change: Change | undefined;
  record: GitRecord | undefined;
  /** Each is to be called in a press's own task. `anyway`: what others changed is replaced. */
  publish(message: string, passphrase: string, anyway: boolean): void;
  check(passphrase: string): void;
  takeIn(): void;
  cancel(): void;
}

/** Works with the repository of the settings for one SOP; stops when the part that uses it goes. */
export function useGit({ sop, lists, options, dispatch }: GitProps, settings: GitSettings, slug: string): Git {
  const t = useWords();
  const [doing, setDoing] = useState<Doing>();
  const [bytes, setBytes] = useState(0);
  const [said, setSaid] = useState<Said>();
  const [change, setChange] = useState<Change>();
  const [record, setRecord] = useState(() => readRecord(localStorage, sop.id));
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);
  // What is not a branch is not saved.
  const branch = branchName(settings.branch, { slug, version: sop.version }) ?? settings.branch;
  const place = { branch, folder: settings.folder };
  const { host } = new URL(settings.url);
  const known = record?.trees ?? [];

  function run(first: Doing, work: (signal: AbortSignal) => Promise<Said | undefined>): void {
    running.current?.abort();
    const turn = new AbortController();
    running.current = turn;
    setSaid(undefined);
    setDoing(first);
    const over = (end: Said | undefined) => {
      if (running.current !== turn) return;
      setDoing(undefined);
      setSaid(end);
    };
    work(turn.signal).then(over, (error) =>
      over(
        turn.signal.aborted ? { kind: 'info', text: t('gitCancelled') } : { kind: 'problem', text: sentence(error) },
      ),
    );
  }

  function sentence(error: unknown): string {
    if (error instanceof GitProblem || error instanceof ImportError) return t(error.key, error.filling);
    return t('gitFailed', { reason: reasonOf(error) });
  }

  /** Permission for the host, and the token: what is needed before anything is sent. */
  async function access(allowing: Promise<boolean>, passphrase: string): Promise<Access> {
    if (!(await allowing)) throw new GitProblem('gitHostRefused', { host });
    return { url: settings.url, user: settings.user, token: await unlock(settings, passphrase) };
  }

  function onStage(now: GitStage): void {
    setDoing(now.stage === 'sending' ? 'gitSending' : 'gitFetching');
    setBytes(now.bytes);
  }

  function note(commit: string, tree: string): void {
    remember(localStorage, sop.id, { url: settings.url, branch, commit, at: Date.now(), tree });
    setRecord(readRecord(localStorage, sop.id));
    setChange(undefined);
  }

  return {
    branch,
    doing,
    bytes,
    said,
    change,
    record,
    publish(message, passphrase, anyway) {
      const allowing = requestHost(hostPattern(settings.url));
      run('gitPreparing', async (signal) => {
        // It leaves as well; the document is looked at where its files are made.
        if (gateFindings({ ...sop, title: message }, lists).length > gateFindings({ ...sop, title: '' }, lists).length)
          throw new GitProblem('gitMessageSecret');
        const asked = await access(allowing, passphrase);
        const exporter = exporterOf(DEFAULT_EXPORTER);
        const { files } = await exportedFiles(sop, { exporter, options, lists, onProgress: () => undefined, signal });
        const now = { at: Date.now(), offset: new Date().getTimezoneOffset() };
        const author = { name: settings.name, email: settings.email };
        const content = { id: sop.id, slug, files };
        const order = { access: asked, place, sop: content, message, author, known, anyway, now };
        const came = await carryOut({ do: 'publish', order }, signal, onStage);
        if (came.outcome === 'changed') {
          setChange(came.change);
          return undefined;
        }
        note(came.commit, came.tree);
        await forgetGone(localStorage, async (id) => (await loadSop(id)) !== undefined);
        if (came.outcome === 'same') return { kind: 'info', text: t('gitSame', { branch }) };
        return { kind: 'success', text: t('gitPublished', { commit: came.commit.slice(0, 7), branch }) };
      });
    },
    check(passphrase) {
      const allowing = requestHost(hostPattern(settings.url));
      run('gitFetching', async (signal) => {
        const order = { access: await access(allowing, passphrase), place, id: sop.id, known };
        const came = await carryOut({ do: 'changes', order }, signal, onStage);
        setChange(came.outcome === 'changed' ? came.change : undefined);
        if (came.outcome === 'changed') return undefined;
        return { kind: 'info', text: t(came.outcome === 'same' ? 'gitUpToDate' : 'gitAbsent') };
      });
    },
    takeIn() {
      if (!change) return;
      run('gitImporting', async (signal) => {
        const { document, left } = await takeOver(sop, change, t('importPictureMissing'), options.pictures, lists);
        signal.throwIfAborted();
        dispatch({ do: 'replace', document });
        // Not known then: a publication asks again before it replaces what was written there.
        if (left.length > 0) return { kind: 'caution', text: t('gitReadmeEdited', { texts: quoted(left) }) };
        note(change.head, change.tree);
        return { kind: 'success', text: t('gitImported') };
      });
    },
    cancel: () => running.current?.abort(),
  };
}

/** What a commit is to say: the title, the version, and what the change log says of it. */
export function messageFor({ title, version, changeLog, updated }: GitProps['sop'], slug: string): string {
  const summary = changeLog.findLast((entry) => entry.version === version)?.summary.trim() ?? '';
  return `${title.trim() || slug} ${version}: ${summary || updated || isoDate()}`;
}
