import { ShieldAlert, ShieldCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Sop } from '../../../core/sop';
import { type GateFinding, keepFinding, type Lists, redactFindings, replacementsFor } from '../../../redaction';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { focusSoon } from '../focus';
import { redactRevisions } from '../revisions/past';
import { FindingRow } from './FindingRow';
import { KeptList } from './KeptList';

interface Props {
  sop: Sop;
  findings: readonly GateFinding[];
  /** The person's own. */
  lists: Lists;
  dispatch: Dispatch;
}

/** What may be secret, each with a decision to take. */
export function Findings({ sop, findings, lists, dispatch }: Props) {
  const t = useWords();

  const [problem, setProblem] = useState<string>();

  /** In the document, and in what it once was. */
  function redact(found: readonly GateFinding[], at: number): void {
    const replacements = replacementsFor(sop, found, lists);
    setProblem(undefined);
    redactRevisions(sop.id, replacements, lists).catch(() => setProblem(t('maskedNotInRevisions')));
    settle(redactFindings(sop, found, lists), at);
  }

  function settle(document: Sop, at: number): void {
    dispatch({ do: 'replace', document });
    focusSoon(`.finding:nth-of-type(${at + 1}) button`, '.finding button', '[data-mark=download]');
  }

  return (
    <section class="findings">
      <div class="findings-head">
        {findings.length > 0 ? <ShieldAlert size={18} class="caution" /> : <ShieldCheck size={18} class="success" />}
        <h3>{findings.length > 0 ? t('findings', { count: String(findings.length) }) : t('findingsNone')}</h3>
        {findings.length > 0 && <Button label={t('redactAll')} onPress={() => redact(findings, 0)} />}
      </div>
      <p class="faint">{t(findings.length > 0 ? 'findingsHint' : 'findingsNoneHint')}</p>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      {findings.length > 0 && (
        <ul class="finding-list" aria-label={t('findingsList')}>
          {findings.map((finding, at) => (
            <FindingRow
              key={finding.id}
              finding={finding}
              onRedact={() => redact([finding], at)}
              onKeep={(reason) => settle(keepFinding(sop, finding, reason), at)}
            />
          ))}
        </ul>
      )}
      {sop.kept.length > 0 && (
        <KeptList
          kept={sop.kept}
          onAskAgain={(at) =>
            dispatch({ do: 'setList', field: 'kept', value: sop.kept.filter((_, index) => index !== at) })
          }
        />
      )}
    </section>
  );
}
