/** Names of fields whose values belong to one run, not to the procedure. One of each in each language of _locales. */
const FIELDS =
  /\b(?:names?|tag|version|release|branch|ref|revision|commit|sha|ticket|change|incident|issue|region|zone|environment|env|stage|cluster|namespace|project|account|subscription|tenant|host|hostname|domain|server|instance|size|type|class|tier|replicas?|capacity|count|number|quantity|port|cidr|subnet|vpc|network|arn|endpoint|image|ami|bucket|database|table|queue|topic|user|username|e-?mail|owner|team|group|date|start|end|key pair|template|schema|file|path|id|tag|zweig|fassung|umgebung|rechner|anzahl|größe|benutzer|datum)\b/i;

/** Values that look like what a run supplies, whatever the field is called. */
const SHAPES: readonly RegExp[] = [
  // Versions and tags: v2.1.0, 1.4-rc1
  /^v?\d+(?:\.\d+)+(?:[-+.][\w.]+)?$/i,
  // Tickets: CHG-1042, PROJ-7; ServiceNow's CHG0030192
  /^[A-Z][A-Z0-9]{1,9}-\d{1,8}$|^(?:CHG|INC|RITM|PRB|TASK)\d{5,10}$/,
  // Regions and zones: eu-west-1, europe-west4-b
  /^[a-z]{2,12}-(?:[a-z]+-)?[a-z]+-?\d[a-z]?(?:-[a-z])?$/,
  // Sizes: t3.large, m5.2xlarge
  /^[a-z]{1,3}\d[a-z]*\.(?:nano|micro|small|medium|\d*x?large|metal)$/,
  // Resources: arn:…, i-0abc…, addresses, hosts, blocks of addresses
  /^arn:[\w-]+:/,
  /^[a-z]{1,6}-[0-9a-f]{8,17}$/,
  /^https?:\/\/\S+$/,
  /^(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?$/,
  /^(?=.*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
  // Commits and other ids, dates, people
  /^[0-9a-f]{7,40}$|^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/,
  /^\d{4}-\d\d-\d\d(?:[T ]\S+)?$/,
  /^[^\s@]+@[^\s@]+\.[a-z]+$/i,
  // Names of things: web-prod-7, orders_v2
  /^(?=.*\d)[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+$/i,
];

/** Whether the value of a field of that name is one that each run supplies anew. */
export function looksSupplied(field: string, value: string): boolean {
  // Commands, sentences and yes or no are the procedure itself.
  if (value.split(/\s+/).length > 4 || /^(?:yes|no|true|false|on|off|none|default|delete|confirm)$/i.test(value))
    return false;
  return FIELDS.test(field) || SHAPES.some((shape) => shape.test(value));
}
