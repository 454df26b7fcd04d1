import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { later } from '../../../ui/later';
import type { Ask } from '../importing';
import type { Proposal } from './proposal';

const ReadmeDialog = later(async () => (await import('./ReadmeDialog')).ReadmeDialog);

/** Shows what an edited README would change. Gives what asks, and the dialog that is to be rendered. */
export function useAsking(): { ask: Ask; dialog: ComponentChildren } {
  const [asked, setAsked] = useState<{ proposal: Proposal; answer: (taken?: ReadonlySet<string>) => void }>();
  return {
    ask: (proposal) =>
      new Promise((resolve) =>
        setAsked({
          proposal,
          answer: (taken) => {
            setAsked(undefined);
            resolve(taken);
          },
        }),
      ),
    dialog: asked && <ReadmeDialog proposal={asked.proposal} onAnswer={asked.answer} />,
  };
}
