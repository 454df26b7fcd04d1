import type { ConsolePack } from './pack';
import { environmentOf, lastText, partOf } from './read';

const ROW = '.jenkins-form-item, .form-group, tr';
const LABEL = ':scope > .jenkins-form-label, :scope > .setting-name';

/**
 * Jenkins, on any host: its pages carry `data-rooturl` and `data-resurl` on `head`. A form row's label stands beside
 * its fields and is tied to none: a division, or a cell of a table before 2.264.
 * https://github.com/jenkinsci/jenkins/blob/master/core/src/main/resources/lib/layout/layout.jelly
 * https://github.com/jenkinsci/jenkins/blob/master/core/src/main/resources/lib/form/entry.jelly
 * https://github.com/jenkinsci/jenkins/blob/master/core/src/main/resources/lib/layout/breadcrumbBar.jelly
 */
export const jenkins: ConsolePack = {
  id: 'jenkins',
  name: 'Jenkins',
  matches: (_, document) => document.head?.hasAttribute('data-rooturl') && document.head.hasAttribute('data-resurl'),
  environment(_, { pathname }) {
    const jobs = jobsIn(pathname);
    return environmentOf({ folder: jobs.slice(0, -1).join('/'), job: jobs.at(-1) });
  },
  place(document, { pathname }) {
    const job = jobsIn(pathname).at(-1);
    const crumb = lastText(document, '.jenkins-breadcrumbs__list-item, #breadcrumbs > .item');
    return job && crumb && crumb !== job ? `${job}: ${crumb}` : undefined;
  },
  labelOf(element) {
    // A button in a row does something of its own.
    if (!element.matches('input, select, textarea')) return undefined;
    const label = element.closest(ROW)?.querySelector(LABEL);
    // Help links and marks of what has changed stand in it.
    return [...(label?.childNodes ?? [])].map(({ textContent }) => textContent?.trim()).find((text) => text);
  },
  secrets: '.new-token-value',
};

function jobsIn(pathname: string): string[] {
  return [...pathname.matchAll(/\/job\/([^/]+)/g)].map(([part]) => partOf(part, /([^/]+)$/) ?? '');
}
