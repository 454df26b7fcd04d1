import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Section, Suggestion } from '../../../../suggestions';

/** What could still stand in the document, and what can be done about it. */
export interface Proposals {
  /** In the order of the document; nothing until the recording is read. */
  open: readonly Suggestion[] | undefined;
  /** Accepts those of these ids, as one change. */
  accept: (ids: readonly string[]) => void;
  dismiss: (id: string) => void;
  /** Shows them, those of that part of the document first. */
  show: (section: Section) => void;
}

const ProposalsContext = createContext<Proposals>({
  open: undefined,
  accept: () => {},
  dismiss: () => {},
  show: () => {},
});

/** Gives all parts inside it the suggestions. */
export const ProposalsProvider = ProposalsContext.Provider;

/** The suggestions for the document that is edited. */
export function useProposals(): Proposals {
  return useContext(ProposalsContext);
}

/** How many suggestions there are. */
export function useOpenCount(): number {
  return useProposals().open?.length ?? 0;
}
