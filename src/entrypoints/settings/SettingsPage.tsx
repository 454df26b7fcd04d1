import { reasonOf } from '../../core/reason';
import { isIdScheme } from '../../core/sop-id';
import { idScheme, type SettingsArea, setIdScheme, setWidthCap, widthCap } from '../../platform/settings';
import { Notice } from '../../ui/Notice';
import { PageBar } from '../../ui/PageBar';
import { useWords } from '../../ui/words';
import { IdScheme } from './IdScheme';
import { ListField } from './ListField';
import { PictureWidth } from './PictureWidth';
import { TryOut } from './TryOut';
import { useLists } from './useLists';
import { useSetting } from './useSetting';

/** What the person decides once and for all recordings. */
export function SettingsPage() {
  const t = useWords();
  const typed = useLists();
  const width = useSetting(widthCap, setWidthCap);
  const scheme = useSetting(idScheme, saveScheme);
  if (!typed || !width || !scheme) return null;
  const { lists, applied, state, change } = typed;
  const problem = typeof state === 'object' ? state.problem : (width.problem ?? scheme.problem);
  const said = { saved: 'saved', saving: 'saving', refused: 'settingsRefused' } as const;
  return (
    <>
      <PageBar>{typeof state === 'string' && <output class={`saved ${state}`}>{t(said[state])}</output>}</PageBar>
      <main class="settings">
        <h1>{t('settings')}</h1>
        {problem !== undefined && <Notice kind="problem">{t('savingFailed', { reason: reasonOf(problem) })}</Notice>}
        <section class="card" aria-labelledby="lists">
          <h2 id="lists">{t('settingsLists')}</h2>
          <p class="faint">{t('settingsListsHint')}</p>
          <ListField name="always" list={lists.always} onText={(text) => change('always', text)} />
          <ListField name="never" list={lists.never} onText={(text) => change('never', text)} />
          <TryOut entries={applied} />
        </section>
        <section class="card" aria-labelledby="pictures">
          <h2 id="pictures">{t('settingsPictures')}</h2>
          <PictureWidth width={width.value} onWidth={width.change} />
        </section>
        <section class="card" aria-labelledby="documents">
          <h2 id="documents">{t('settingsDocuments')}</h2>
          <IdScheme {...scheme} />
        </section>
      </main>
    </>
  );
}

/** What is no scheme yet is being typed: the field says so. */
async function saveScheme(area: SettingsArea, scheme: string): Promise<void> {
  if (isIdScheme(scheme)) await setIdScheme(area, scheme);
}
