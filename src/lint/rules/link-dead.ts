import { isSafeUrl } from '../../core/inline';
import { problemsOf } from '../problems';
import type { DocumentPart, LintRule } from '../rule';

/** A file beside this one, e.g. `../rollback/README.md#step-2`. */
const FILE = /^[\w./-]*\.(?:md|html?|pdf)(?:#\S*)?$/i;

/** Addresses that lead nowhere, as far as can be told without going there: none, or none that a browser can open. */
export const linkDead: LintRule = {
  id: 'link-dead',
  name: 'lintLink',
  weight: 3,
  check(sop) {
    const links = [
      ...sop.related.map(({ title, url }, row) => ({ part: 'related' as DocumentPart, row, title, url })),
      // A program has no address; a console that has one must be found there.
      ...sop.tools
        .map(({ name, url }, row) => ({ part: 'tools' as DocumentPart, row, title: name, url }))
        .filter(({ url }) => url.trim() !== ''),
    ].filter(({ title, url }) => `${title}${url}`.trim() !== '');
    return problemsOf('link-dead', links, ({ part, row, title, url }) => {
      const address = url.trim();
      if (FILE.test(address) || (isSafeUrl(address) && !/\s/.test(address))) return undefined;
      return { where: { part, row }, message: 'lintLinkHint', filling: { name: title.trim() || address } };
    });
  },
};
