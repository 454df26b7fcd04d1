/** Literals in backticks, and web addresses; a full stop after an address is no part of it. */
const SPECIAL = /(`[^`\n]+`|https?:\/\/[^\s<>"`]*[^\s<>"`.,;:!?)\]}'*_])/;

/** A person's own words as they are exported: what stands in backticks is a literal, addresses are links, all else is as typed. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text.split(SPECIAL).map((piece, at) => {
        if (at % 2 === 0) return piece;
        // biome-ignore-start lint/suspicious/noArrayIndexKey: a piece has no identity but its place
        if (piece.startsWith('`')) return <code key={at}>{piece.slice(1, -1)}</code>;
        return (
          <a key={at} href={piece} target="_blank" rel="noreferrer">
            {piece}
          </a>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
      })}
    </>
  );
}
