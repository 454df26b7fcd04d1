import { ArrowLeft } from 'lucide-preact';
import { Notice } from '../../ui/Notice';
import { useWords } from '../../ui/words';
import { ListField } from './ListField';
import { PictureWidth } from './PictureWidth';
import { TryOut } from './TryOut';
import { useLists } from './useLists';
import { useWidth } from './useWidth';

/** The library, relative to this page: both lie in the same place wherever the build puts them. */
const LIBRARY = '../popup/popup.html';

/** What the person decides once and for all recordings. */
export function SettingsPage() {
  const t = useWords();
  const typed = useLists();
  const width = useWidth();
  if (!typed || !width) return null;
  const { lists, applied, state, change } = typed;
  const problem = typeof state === 'object' ? state.problem : width.problem;
  const said = { saved: 'saved', saving: 'saving', refused: 'settingsRefused' } as const;
  return (
    <>
      <header class="top-bar">
        <a class="home" href={LIBRARY}>
          <ArrowLeft class="flips" size={16} strokeWidth={1.9} aria-hidden="true" />
          <img src="/icons/icon.svg" alt="" width="20" height="20" />
          <span>{t('library')}</span>
        </a>
        {typeof state === 'string' && <output class={`saved ${state}`}>{t(said[state])}</output>}
      </header>
      <main class="settings">
        <h1>{t('settings')}</h1>
        {problem !== undefined && (
          <Notice kind="problem">
            {t('savingFailed', { reason: problem instanceof Error ? problem.message : String(problem) })}
          </Notice>
        )}
        <section class="card" aria-labelledby="lists">
          <h2 id="lists">{t('settingsLists')}</h2>
          <p class="faint">{t('settingsListsHint')}</p>
          <ListField name="always" list={lists.always} onText={(text) => change('always', text)} />
          <ListField name="never" list={lists.never} onText={(text) => change('never', text)} />
          <TryOut entries={applied} />
        </section>
        <section class="card" aria-labelledby="pictures">
          <h2 id="pictures">{t('settingsPictures')}</h2>
          <PictureWidth width={width.cap} onWidth={width.change} />
        </section>
      </main>
    </>
  );
}
