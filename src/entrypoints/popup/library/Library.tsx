import { FileUp, FolderUp, NotebookText, X } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import { NewFromTemplate } from '../NewFromTemplate';
import { closesForFiles, openAsTab } from '../places';
import { useAsking } from '../readme/useAsking';
import { useSearch } from '../search/useSearch';
import { type Brought, pickedFiles, useDrop } from '../useDrop';
import { DeleteDialog } from './DeleteDialog';
import { FileDialog } from './FileDialog';
import { FullLibrary } from './FullLibrary';
import { HowItWorks } from './HowItWorks';
import { Keeping } from './Keeping';
import { SearchField } from './SearchField';
import { ShortLibrary } from './ShortLibrary';
import { seldom } from './seldom';
import { useLibrary } from './useLibrary';
import { placesOf } from './view';

/** Every SOP there is, and how to bring one in from a file; `full` where there is room for all of it. */
export function Library({ full }: { full: boolean }) {
  const t = useWords();
  const library = useLibrary();
  const { cards, attempt, said, setSaid, asked, setAsked } = library;
  const [query, setQuery] = useState('');
  const [viaTab, setViaTab] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const found = useSearch(cards, query);
  useEffect(() => void closesForFiles().then(setViaTab), []);

  function bringIn({ name, content }: Brought): void {
    setSaid(undefined);
    void attempt.run('import', async () => {
      // Reading zips takes code that showing the library does not.
      const { importFrom } = await import('../importing');
      const result = await importFrom(
        content,
        seldom((part) => setSaid({ text: t('importing', { part: percent(part) }) })),
        asking.ask,
      );
      setSaid('said' in result ? { text: result.said } : undefined);
      return 'problem' in result ? t('importProblem', { file: name, reason: result.problem }) : undefined;
    });
  }

  const asking = useAsking();
  const { target, over } = useDrop(bringIn);
  const chooseFile = () => (viaTab ? void openAsTab() : chooser.current?.click());
  const isEmpty = cards !== undefined && cards.length === 0;
  const places = full && cards ? placesOf(cards, new Date()) : undefined;
  return (
    <section class={`library ${over ? 'dropping' : ''}`} ref={target}>
      <div class="library-head">
        <h2>{t('library')}</h2>
        <div class="buttons">
          <NewFromTemplate />
          {full && !isEmpty && <Keeping onRestore={chooseFile} cards={cards ?? []} />}
          <Button
            label={t('import')}
            icon={FileUp}
            loudness="quiet"
            busy={attempt.busy === 'import'}
            onPress={chooseFile}
          />
          {full && (
            <IconButton
              label={t('importFolder')}
              icon={FolderUp}
              disabled={attempt.busy === 'import'}
              onPress={() => folder.current?.click()}
            />
          )}
        </div>
        <input
          ref={chooser}
          type="file"
          accept=".zip,application/zip,.json,application/json,.md,text/markdown"
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) bringIn({ name: file.name, content: file });
            event.currentTarget.value = '';
          }}
        />
        <input
          ref={folder}
          type="file"
          {...{ webkitdirectory: true }}
          hidden
          onChange={(event) => {
            const picked = pickedFiles(event.currentTarget.files);
            if (picked) bringIn(picked);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {attempt.problem !== undefined && <Notice kind="problem">{attempt.problem}</Notice>}
      <output class="said">
        {said && (
          <Notice kind="success">
            <span class="said-text">{said.text}</span>
            {said.undo && <Button label={t('undo')} loudness="quiet" onPress={said.undo} />}
            <IconButton label={t('close')} icon={X} onPress={() => setSaid(undefined)} />
          </Notice>
        )}
      </output>
      {isEmpty && (
        <div class="empty">
          <NotebookText size={28} strokeWidth={1.4} aria-hidden="true" />
          <p>{t('libraryEmpty')}</p>
          <p class="faint">{t('libraryEmptyHint')}</p>
          <HowItWorks />
        </div>
      )}
      {cards && !isEmpty && (
        <>
          <SearchField query={query} onQuery={setQuery} />
          {places ? (
            <FullLibrary cards={cards} library={library} places={places} found={found} query={query} />
          ) : (
            <ShortLibrary cards={cards} library={library} found={found} query={query} />
          )}
        </>
      )}
      {asking.dialog}
      {asked?.about === 'deleting' && <DeleteDialog cards={asked.cards} onClose={() => setAsked(undefined)} />}
      {asked?.about === 'filing' && places && (
        <FileDialog card={asked.card} folders={places.folders} tags={places.tags} onClose={() => setAsked(undefined)} />
      )}
    </section>
  );
}

function percent(part: number): string {
  return String(Math.round(part * 100));
}
