import { cutText, plainPlaceholders } from '../core/placeholder';
import { type Placeholder, redact } from './redact';
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

/**
 * The address as it may be kept: no user name and password, only harmless parameters of query and fragment, certain
 * secrets in the path replaced as by {@link redact}; at most 2048 characters. What is no URL is redacted as text. Never
 * throws.
 */
export function redactUrl(url: string, placeholder?: Placeholder): string {
  const bounded = url.slice(0, LIMIT * 8);
  // A sentence with a colon parses as an address of an unknown kind.
  const parsed = !/\s/.test(bounded) && URL.canParse(bounded) ? new URL(bounded) : undefined;
  if (!parsed) return cutText(redact(bounded, 'url', placeholder), LIMIT);
  // What the address of a blob, a data: URL or a script means is in the part that cannot be kept.
  if (!/^(?:https?|wss?|ftp|file|[a-z-]+-extension|about):$/.test(parsed.protocol)) return parsed.protocol;
  const authority =
    parsed.host === ''
      ? parsed.protocol + (parsed.protocol === 'about:' ? '' : '//')
      : `${parsed.protocol}//${parsed.host}`;
  const path = plainPlaceholders(redact(parsed.pathname.replace(/;[^/]*/g, ''), 'url', placeholder));
  const query = keptParameters(parsed.search.slice(1));
  const kept = authority + path + (query && `?${query}`) + keptFragment(parsed.hash.slice(1), placeholder);
  return kept.length <= LIMIT ? kept : cutText(authority + path, LIMIT);
}

/** The pairs of a query that may be kept, as they were written and in their order. */
function keptParameters(query: string): string {
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
        redact(decoded(value), 'url') === decoded(value)
      );
    })
    .join('&');
}

/** `#Instances:` and `#/jobs/42` are routes; what looks like parameters in one is held to the same list. */
function keptFragment(fragment: string, placeholder?: Placeholder): string {
  if (fragment === '') return '';
  const separator = fragment.search(/[?;&=]/);
  if (separator === -1) return `#${plainPlaceholders(redact(fragment, 'url', placeholder))}`;
  // `#Instances:instanceState=running;sort=x` of AWS: the route ends at the colon before the first pair.
  const isPair = fragment[separator] === '=';
  const routeEnd = isPair ? Math.max(fragment.lastIndexOf(':', separator) + 1, 0) : separator;
  const route = plainPlaceholders(redact(fragment.slice(0, routeEnd), 'url', placeholder));
  const delimiter = fragment.includes(';') && !fragment.includes('&') ? ';' : '&';
  const pairs = keptParameters(
    fragment
      .slice(isPair ? routeEnd : separator + 1)
      .split(delimiter)
      .join('&'),
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
