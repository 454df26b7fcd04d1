import type { Sop } from '../core/sop';

/** What was made of a document, with the parts of the document that were read for it. */
interface Made<Result> {
  parts: ReadonlyMap<PropertyKey, unknown>;
  result: Result;
}

/**
 * A function of a document that is not called again while the parts it has read are the same objects: each change of a
 * document leaves most parts as they are. It must read whatever it goes by from the document it is given.
 */
export function madeOnce<Result>(make: (sop: Sop) => Result): (sop: Sop) => Result {
  let last: Made<Result> | undefined;
  return (sop) => {
    if (last && [...last.parts].every(([key, part]) => Reflect.get(sop, key) === part)) return last.result;
    const parts = new Map<PropertyKey, unknown>();
    const watched = new Proxy(sop, {
      get(target, key) {
        const part = Reflect.get(target, key);
        parts.set(key, part);
        return part;
      },
    });
    last = { parts, result: make(watched) };
    return last.result;
  };
}
