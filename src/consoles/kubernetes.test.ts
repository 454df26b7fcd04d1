// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, inWords } from '../../test/support/documents';
import { kubernetes } from './kubernetes';

const url = new URL('https://k8s.example.com/');
const dashboard = '<body><kd-root></kd-root></body>';

test.each([
  [documentOf(dashboard), true],
  [documentOf('', '<meta name="description" content="Headlamp: Kubernetes Web UI">'), true],
  [documentOf('<body><div id="root"></div></body>', '', 'Kubernetes in practice'), false],
])('matches %#: %s', (document, expected) => {
  expect(kubernetes.matches(url, document)).toBe(expected);
});

test.each([
  ['/#/workloads?namespace=shop', 'namespace shop'],
  ['/#/workloads?namespace=_all', ''],
  ['/#/deployment/shop/web?namespace=_all', 'namespace shop'],
  ['/#/node/worker-1', ''],
  ['/c/main/pods/shop/web-1', 'cluster main, namespace shop'],
  ['/c/main/nodes', 'cluster main'],
])('environment at %s: %s', (path, expected) => {
  expect(inWords(kubernetes.environment?.(documentOf(''), new URL(path, url)))).toBe(expected);
});

test('the last breadcrumb is the place', () => {
  const trail = '<div class="kd-breadcrumbs-container"><div><a>Workloads</a></div><div><a> Pods </a></div></div>';
  expect(kubernetes.place?.(documentOf(trail), url)).toBe('Pods');
  expect(kubernetes.place?.(documentOf(dashboard), url)).toBe('');
});

test('what a secret holds is a secret, its length is not', () => {
  const { secrets = '' } = kubernetes;
  const document = documentOf(
    '<kd-secret-detail><kd-hidden-property><div whenvisible>value</div><div whenhidden>5 bytes</div></kd-hidden-property></kd-secret-detail>',
  );
  expect([...document.querySelectorAll(secrets)].map(({ textContent }) => textContent)).toEqual(['value']);
});
