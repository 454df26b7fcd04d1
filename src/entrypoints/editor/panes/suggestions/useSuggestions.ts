import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sop } from '../../../../core/sop';
import { eventsBehind } from '../../../../platform/store/library';
import { words } from '../../../../platform/translate';
import type { Facts, Section, Suggestion } from '../../../../suggestions';
import type { Dispatch } from '../../document/useSop';
import { SuggestionsPane } from './pane';
import type { Proposals } from './proposals';

/** How long nothing is typed before suggestions are made anew, in milliseconds. */
const RESTS = 400;
/** Milliseconds until one part of the document is read though the browser is busy. */
const AT_MOST = 100;

type Maker = Pick<typeof import('../../../../suggestions'), 'acceptAll' | 'suggestionsInTurns'> & { facts: Facts };

/** Keeps suggestions for the document at hand, off the path of typing. `show` opens their pane. */
export function useSuggestions(sop: Sop, dispatch: Dispatch, show: (section: Section) => void): Proposals {
  const [maker, setMaker] = useState<Maker>();
  const [open, setOpen] = useState<readonly Suggestion[]>();
  const now = useRef(sop);
  now.current = sop;
  /** Whether the last change came from here: its result is awaited. */
  const awaited = useRef(true);

  useEffect(() => {
    let gone = false;
    void makerFor(sop.id).then((made) => !gone && setMaker(made));
    return () => {
      gone = true;
    };
  }, [sop.id]);
  useEffect(() => {
    if (!maker) return undefined;
    const turns = maker.suggestionsInTurns(maker.facts, sop, words);
    let idle: number | undefined;
    const make = (deadline: IdleDeadline) => {
      let turn = turns.next();
      while (!turn.done && deadline.timeRemaining() > 1) turn = turns.next();
      if (turn.done) setOpen(turn.value);
      else later();
    };
    const later = () => {
      idle = requestIdleCallback(make, { timeout: AT_MOST });
    };
    const timer = setTimeout(later, awaited.current ? 0 : RESTS);
    awaited.current = false;
    return () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [sop, maker]);

  const accept = useCallback(
    (ids: readonly string[]) => {
      if (!maker) return;
      awaited.current = true;
      dispatch(maker.acceptAll(maker.facts, now.current, words, ids));
    },
    [maker, dispatch],
  );
  const dismiss = useCallback(
    (id: string) => {
      awaited.current = true;
      dispatch({ do: 'dismissSuggestion', id });
    },
    [dispatch],
  );
  return useMemo(() => ({ open, accept, dismiss, show }), [open, accept, dismiss, show]);
}

/** Neither the facts nor what reads them are needed to show the document. */
async function makerFor(sopId: string): Promise<Maker> {
  const [{ acceptAll, suggestionsInTurns }, { steps }, { eventReader }, events] = await Promise.all([
    import('../../../../suggestions'),
    import('../../../../core/compose'),
    import('../../../../events'),
    eventsBehind(sopId),
    SuggestionsPane.load(),
  ]);
  const composed = steps(events, eventReader(words));
  return { acceptAll, suggestionsInTurns, facts: { steps: new Map(composed.map((step) => [step.event.id, step])) } };
}
