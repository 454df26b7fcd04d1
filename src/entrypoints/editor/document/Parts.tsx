import type { ComponentChildren } from 'preact';
import type { Command } from '../../../core/command';
import type { Sop } from '../../../core/sop';
import type { Section } from '../../../suggestions';
import { type Column, Rows } from '../../../ui/Rows';
import { type Translate, useWords } from '../../../ui/words';
import { SuggestionHint } from '../panes/suggestions/SuggestionHint';
import { RollbackSteps } from '../steps/RollbackSteps';
import { RelatedChooser } from './RelatedChooser';
import type { Dispatch } from './useSop';

interface Props {
  sop: Sop;
  dispatch: Dispatch;
}

/** What a reader needs before the first step. */
export function BeforeParts({ sop, dispatch }: Props) {
  const t = useWords();
  return (
    <div class="parts">
      <Part title={t('prerequisites')} section="prerequisites">
        <Texts name="prerequisite" field="prerequisites" sop={sop} dispatch={dispatch} />
      </Part>
      <Part title={t('roles')} section="roles">
        <Rows
          name={t('role')}
          addLabel={t('roleAdd')}
          rows={sop.roles}
          columns={columns<Sop['roles'][number]>(t, ['name', 'roleName'], ['responsibility', 'roleDoes', 2])}
          blank={{ name: '', responsibility: '' }}
          onRows={(value) => dispatch({ do: 'setList', field: 'roles', value })}
        />
      </Part>
      <Part title={t('tools')} section="tools">
        <Rows
          name={t('tool')}
          addLabel={t('toolAdd')}
          rows={sop.tools}
          columns={columns<Sop['tools'][number]>(t, ['name', 'toolName'], ['url', 'toolUrl', 2])}
          blank={{ name: '', url: '' }}
          onRows={(value) => dispatch({ do: 'setList', field: 'tools', value })}
        />
      </Part>
      <Part title={t('inputs')} section="inputs">
        <Rows
          name={t('input')}
          addLabel={t('inputAdd')}
          rows={sop.inputs}
          columns={inputColumns(t)}
          blank={{ name: '', example: '', secret: false, description: '' }}
          onRows={(value) => dispatch(inputsCommand(sop.inputs, value))}
        />
      </Part>
    </div>
  );
}

/** What a reader needs after the last step, or when one fails. */
export function AfterParts({ sop, dispatch }: Props) {
  const t = useWords();
  return (
    <>
      <h2 class="chapter" id="after">
        {t('after')}
      </h2>
      <div class="parts">
        <Part under title={t('validation')} section="validation">
          <Texts name="check" field="validation" sop={sop} dispatch={dispatch} />
        </Part>
        <Part under title={t('rollback')} section="rollback">
          <RollbackSteps steps={sop.rollback} dispatch={dispatch} />
        </Part>
        <Part under title={t('troubleshooting')} section="troubleshooting">
          <Rows
            name={t('trouble')}
            addLabel={t('troubleAdd')}
            rows={sop.troubleshooting}
            columns={columns<Sop['troubleshooting'][number]>(
              t,
              ['problem', 'troubleProblem'],
              ['resolution', 'troubleResolution'],
            )}
            blank={{ problem: '', resolution: '' }}
            onRows={(value) => dispatch({ do: 'setList', field: 'troubleshooting', value })}
          />
        </Part>
        <Part under title={t('related')}>
          <Rows
            name={t('relatedOne')}
            addLabel={t('relatedAdd')}
            rows={sop.related}
            columns={columns<Sop['related'][number]>(t, ['title', 'relatedTitle'], ['url', 'relatedUrl', 2])}
            blank={{ title: '', url: '' }}
            onRows={(value) => dispatch({ do: 'setList', field: 'related', value })}
          />
          <RelatedChooser
            sopId={sop.id}
            onChosen={(one) => dispatch({ do: 'setList', field: 'related', value: [...sop.related, one] })}
          />
        </Part>
        <Part under title={t('changeLog')} wide>
          <Rows
            name={t('change')}
            addLabel={t('changeAdd')}
            rows={sop.changeLog}
            columns={columns<Sop['changeLog'][number]>(
              t,
              ['version', 'changeVersion', 0.5],
              ['date', 'changeDate', 0.8],
              ['author', 'changeAuthor'],
              ['summary', 'changeSummary', 3],
            )}
            blank={{ version: sop.version, date: sop.updated, author: sop.owner, summary: '' }}
            onRows={(value) => dispatch({ do: 'setList', field: 'changeLog', value })}
          />
        </Part>
      </div>
    </>
  );
}

interface PartProps {
  title: string;
  /** What suggestions are about it, if there can be any. */
  section?: Section;
  /** Below a chapter's heading. */
  under?: boolean;
  wide?: boolean;
  children: ComponentChildren;
}

function Part({ title, section, under, wide = false, children }: PartProps) {
  const Heading = under ? 'h3' : 'h2';
  return (
    <div class={`part ${wide ? 'wide' : ''}`} data-part={title}>
      <div class="heading-line">
        <Heading>{title}</Heading>
        {section && <SuggestionHint section={section} />}
      </div>
      {children}
    </div>
  );
}

/** A list of single sentences. `name`: its key in `_locales`, with that of its button. */
function Texts({ name, field, sop, dispatch }: Props & { name: string; field: 'prerequisites' | 'validation' }) {
  const t = useWords();
  return (
    <Rows
      name={t(name)}
      addLabel={t(`${name}Add`)}
      rows={sop[field].map((text) => ({ text }))}
      columns={[{ key: 'text', label: t(`${name}Hint`) }]}
      blank={{ text: '' }}
      onRows={(rows) => dispatch({ do: 'setList', field, value: rows.map(({ text }) => text) })}
    />
  );
}

function columns<Row extends object>(
  t: Translate,
  ...each: [key: keyof Row & string, label: string, share?: number][]
): Column<Row>[] {
  return each.map(([key, label, share = 1]) => ({
    key,
    label: t(label),
    share,
    ...(key === 'url' && { type: 'url' as const }),
    ...(key === 'date' && { type: 'date' as const }),
  }));
}

/** A name that changed changes in the sentences, too. */
function inputsCommand(before: Sop['inputs'], value: Sop['inputs']): Command {
  const index = value.length === before.length ? value.findIndex(({ name }, at) => name !== before[at]?.name) : -1;
  const name = value[index]?.name;
  return name === undefined ? { do: 'setList', field: 'inputs', value } : { do: 'renameInput', index, name };
}

/** As the other columns, but the value of a secret input cannot be given. */
function inputColumns(t: Translate): Column<Sop['inputs'][number]>[] {
  const all = columns<Sop['inputs'][number]>(
    t,
    ['name', 'inputName'],
    ['example', 'inputExample'],
    ['description', 'inputDescription'],
  );
  return all.map((column) =>
    column.key === 'example' ? { ...column, locked: (row) => (row.secret ? t('inputSecret') : undefined) } : column,
  );
}
