import { cutText, plainPlaceholders } from '../core/placeholder';
import { DENY_LIST, findings } from './find';
import { byRule, type Manner, placeholderOf, redact } from './redact';
import { isSecretParameter } from './rules/url-parameter';

/** The longest address that is kept, in characters. */
const LIMIT = 2048;

/** Parameters that say where in a console a page is. Anything else is dropped: an address may carry anything. */
const KEPT = new Set([
  // Where: AWS, Google Cloud and Azure keep the place of work in the query; without it the page is another page.
  'region',
  'zone',
  'location',
  'project',
  'org',
  'orgid',
  'namespace',
  'cluster',
  'environment',
  'env',
  'bucket',
  'prefix',
  // Which part of the page: tabs, views, panels of a dashboard.
  'tab',
  'view',
  'viewpanel',
  'panel',
  'panelid',
  'section',
  'mode',
  'step',
  'type',
  'kind',
  'category',
  'theme',
  'layout',
  'kiosk',
  // Which rows: paging, sorting, filtering by state.
  'page',
  'pagesize',
  'per_page',
  'perpage',
  'limit',
  'offset',
  'size',
  'sort',
  'sortby',
  'sort_by',
  'order',
  'orderby',
  'order_by',
  'direction',
  'dir',
  'asc',
  'desc',
  'filter',
  'status',
  'state_filter',
  'showversions',
  // Which time: Grafana, CloudWatch, Kibana.
  'from',
  'to',
  'start',
  'end',
  'timezone',
  'tz',
  'refresh',
  'interval',
  // Which language; a reader may want another, but the words of the steps are of this one.
  'lang',
  'locale',
  'hl',
]);

/** Longer values hold more than a place or a page number. */
const VALUE_LIMIT = 120;

/** As many rounds as make an address stay as it is, but for one that was made not to. */
const ROUNDS = 6;

/**
 * The address as it may be kept: no user name and password, only harmless parameters of query and fragment, certain
 * secrets in the path replaced as by {@link redact}; at most 2048 characters. What is no URL is redacted as text. Never
 * throws. What the person's lists always mask is looked for in the host as well, and in the path as it is read.
 */
export function redactUrl(url: string, manner: Manner = {}): string {
  let kept = redactedUrl(url, manner);
  if (!manner.lists?.deny) return kept;
  // With a placeholder in its host it is no address any more but a text, in which other things may be listed.
  for (let round = 0; round < ROUNDS; round++) {
    const again = redactedUrl(kept, manner);
    if (again === kept) return kept;
    kept = again;
  }
  return placeholderOf(DENY_LIST.id);
}

function redactedUrl(url: string, manner: Manner): string {
  const bounded = url.slice(0, LIMIT * 8);
  // A sentence with a colon parses as an address of an unknown kind.
  const parsed = !/\s/.test(bounded) && URL.canParse(bounded) ? new URL(bounded) : undefined;
  if (!parsed) return cutText(redact(bounded, 'url', manner), LIMIT);
  // What the address of a blob, a data: URL or a script means is in the part that cannot be kept.
  if (!/^(?:https?|wss?|ftp|file|[a-z-]+-extension|about):$/.test(parsed.protocol)) return parsed.protocol;
  const host = manner.lists?.deny ? redact(parsed.host, 'url', manner) : parsed.host;
  const authority =
    host === '' ? parsed.protocol + (parsed.protocol === 'about:' ? '' : '//') : `${parsed.protocol}//${host}`;
  const path = keptPath(parsed.pathname.replace(/;[^/]*/g, ''), manner);
  const query = keptParameters(parsed.search.slice(1), manner);
  const kept = authority + path + (query && `?${query}`) + keptFragment(parsed.hash.slice(1), manner);
  return kept.length <= LIMIT ? kept : cutText(authority + path, LIMIT);
}

/** A path without secrets. What is always masked may be written in other ways in it: such a part goes as a whole. */
function keptPath(path: string, manner: Manner): string {
  if (!manner.lists?.deny) return plainPlaceholders(redact(path, 'url', manner));
  const { placeholder = byRule } = manner;
  // Placeholders first: what they are called could be on the list.
  const parts = plainPlaceholders(redact(plainPlaceholders(path), 'url', manner)).split('/');
  return parts
    .map((part) => (isListed(decoded(part), manner) ? placeholder(DENY_LIST.id, decoded(part)) : part))
    .join('/');
}

function isListed(text: string, { lists }: Manner): boolean {
  return findings(text, 'url', [], lists).length > 0;
}

/** The pairs of a query that may be kept, as they were written and in their order. */
function keptParameters(query: string, manner: Manner): string {
  return query
    .split('&')
    .filter((pair) => {
      const [name = '', ...rest] = pair.split('=');
      const value = rest.join('=');
      const bare = decoded(name).toLowerCase().replace(/^var-/, '');
      return (
        KEPT.has(bare) &&
        value.length <= VALUE_LIMIT &&
        !isSecretParameter(name, value) &&
        redact(decoded(value), 'url', manner) === decoded(value) &&
        !isListed(decoded(pair), manner)
      );
    })
    .join('&');
}

/** `#Instances:` and `#/jobs/42` are routes; what looks like parameters in one is held to the same list. */
function keptFragment(fragment: string, manner: Manner): string {
  if (fragment === '') return '';
  const separator = fragment.search(/[?;&=]/);
  if (separator === -1) return `#${keptPath(fragment, manner)}`;
  // `#Instances:instanceState=running;sort=x` of AWS: the route ends at the colon before the first pair.
  const isPair = fragment[separator] === '=';
  const routeEnd = isPair ? Math.max(fragment.lastIndexOf(':', separator) + 1, 0) : separator;
  const route = keptPath(fragment.slice(0, routeEnd), manner);
  const delimiter = fragment.includes(';') && !fragment.includes('&') ? ';' : '&';
  const pairs = keptParameters(
    fragment
      .slice(isPair ? routeEnd : separator + 1)
      .split(delimiter)
      .join('&'),
    manner,
  );
  const joined = pairs.split('&').join(delimiter);
  const lead = isPair ? '' : fragment[separator];
  return route === '' && joined === '' ? '' : `#${route}${joined && `${lead}${joined}`}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
