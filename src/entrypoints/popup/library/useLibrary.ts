import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../../core/card';
import { browser } from '../../../platform/browser';
import { idScheme } from '../../../platform/settings';
import { duplicateSop, emptyTrash, fileSop, trashSop } from '../../../platform/store/filing';
import { watchLibrary } from '../../../platform/store/library';
import { useWords } from '../../../ui/words';
import { type Attempt, useAttempt } from '../useAttempt';
import type { RowActions } from './SopRow';

/** How long the trash keeps what is in it, in days. */
export const KEPT_DAYS = 30;

/** What came of something the person did. */
export interface Said {
  text: string;
  /** Takes it back. */
  undo?: () => void;
}

/** What a dialog is asked about. */
export type Asked = { about: 'filing'; card: Card } | { about: 'deleting'; cards: readonly Card[] };

/** The library and what can be done to it. */
export interface LibraryState {
  /** All there are, those in the trash, too, the last changed first; nothing until they are known. */
  cards: readonly Card[] | undefined;
  actions: RowActions;
  attempt: Attempt;
  said: Said | undefined;
  setSaid(said: Said | undefined): void;
  asked: Asked | undefined;
  setAsked(asked: Asked | undefined): void;
}

/** Follows the library; what has been in its trash for too long goes. */
export function useLibrary(): LibraryState {
  const t = useWords();
  const attempt = useAttempt();
  const [cards, setCards] = useState<Card[]>();
  const [said, setSaid] = useState<Said>();
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => watchLibrary(setCards), []);
  useEffect(() => {
    const idle = requestIdleCallback(() => void emptyTrash(Date.now() - KEPT_DAYS * 86_400_000));
    return () => cancelIdleCallback(idle);
  }, []);

  const run = (name: string, action: () => Promise<Said | undefined>) =>
    void attempt.run(name, async () => {
      setSaid(undefined);
      setSaid(await action());
      return undefined;
    });
  const titleOf = (card: Card) => card.title || t('untitled');
  const actions: RowActions = {
    onStar: (card) => run('star', async () => void (await fileSop(card.id, { starred: !card.starred }))),
    onDelete: (card) =>
      run('trash', async () => {
        await trashSop(card.id, Date.now());
        const undo = () => run('restore', async () => void (await trashSop(card.id)));
        return { text: t('trashed', { title: titleOf(card) }), undo };
      }),
    onRestore: (card) =>
      run('restore', async () => {
        await trashSop(card.id);
        return { text: t('trashRestored', { title: titleOf(card) }) };
      }),
    onDuplicate: (card) =>
      run('duplicate', async () => {
        const title = (of: string) => t('copyTitle', { title: of || t('untitled') });
        const scheme = await idScheme(browser.storage.local);
        await duplicateSop(card.id, { id: crypto.randomUUID(), scheme, title, changedAt: Date.now() });
        return { text: t('duplicated', { title: title(card.title) }) };
      }),
    onFile: (card) => setAsked({ about: 'filing', card }),
    onDestroy: (card) => setAsked({ about: 'deleting', cards: [card] }),
  };
  return { cards, actions, attempt, said, setSaid, asked, setAsked };
}
