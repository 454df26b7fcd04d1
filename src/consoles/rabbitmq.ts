import type { ConsolePack } from './pack';
import { environmentOf, lastText, partOf } from './read';

/**
 * RabbitMQ's management console, on any host: by its logo. Arguments are given in rows of a key and a value that have
 * no label of their own; only the outer row says of what.
 * https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbitmq_management/priv/www/js/tmpl/layout.ejs
 * https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbitmq_management/priv/www/js/tmpl/queues.ejs
 */
export const rabbitmq: ConsolePack = {
  id: 'rabbitmq',
  name: 'RabbitMQ',
  matches: (_, document) =>
    ['logo', 'login'].some((id) => document.querySelector(`#${id} img[alt="RabbitMQ logo"]`) !== null),
  environment: (document, { hash }) =>
    environmentOf({
      cluster: lastText(document, '#cluster-name'),
      virtualHost:
        partOf(hash, /^#\/(?:queues|exchanges)\/([^/]+)\//) ??
        document.querySelector<HTMLSelectElement>('#show-vhost')?.value,
    }),
  labelOf(element) {
    const part = /_mf(key|value|type)$/.exec(element.getAttribute('name') ?? '')?.[1];
    const label = element.closest('.multifield')?.closest('tr')?.querySelector('th')?.textContent;
    return part && label && `${label.replace(/:\s*$/, '')} ${part}`;
  },
};
