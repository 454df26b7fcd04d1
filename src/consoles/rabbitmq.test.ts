// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, inWords } from '../../test/support/documents';
import { labelNear } from '../dom/label';
import { rabbitmq } from './rabbitmq';

const logo = '<img src="img/rabbitmqlogo.svg" alt="RabbitMQ logo">';
const url = new URL('https://mq.example.com/#/queues');

test.each([
  [`<div id="logo"><a>${logo}</a></div>`, true],
  [`<div id="login"><p>${logo}</p></div>`, true],
  [`<article>${logo}</article>`, false],
])('%s → %s', (html, expected) => {
  expect(rabbitmq.matches(url, documentOf(html))).toBe(expected);
});

test.each([
  ['#/queues/shop/orders', 'cluster rabbit@one, virtualHost shop'],
  ['#/queues/%2F/orders', 'cluster rabbit@one, virtualHost /'],
  ['#/queues', 'cluster rabbit@one, virtualHost billing'],
])('environment at %s: %s', (hash, expected) => {
  const document = documentOf(
    '<span id="cluster-name">rabbit@one</span><select id="show-vhost"><option value="">All</option><option selected>billing</option></select>',
  );
  expect(inWords(rabbitmq.environment?.(document, new URL(hash, url)))).toBe(expected);
});

const rows = `<table class="form"><tr><th><label>Arguments: <span class="help"></span></label></th><td>
  <span class="multifield"><table><tr><td><input name="arguments_1_mfkey"></td><td>=</td><td><input name="arguments_1_mfvalue"></td></tr></table></span>
  </td></tr><tr><th><label>Name:</label></th><td><input name="name"></td></tr></table>`;

test.each([
  ['arguments_1_mfkey', 'Arguments key'],
  ['arguments_1_mfvalue', 'Arguments value'],
  ['name', undefined],
])('label of %s: %s', (name, expected) => {
  expect(rabbitmq.labelOf?.(documentOf(rows).querySelector(`[name="${name}"]`) as Element)).toBe(expected);
});

test('no generic label tells a key from a value; that of a plain row is found', () => {
  const near = (name: string) => labelNear(documentOf(rows).querySelector(`[name="${name}"]`) as Element);
  expect(near('arguments_1_mfvalue')).not.toContain('Arguments');
  expect(near('name')).toBe('Name');
});
