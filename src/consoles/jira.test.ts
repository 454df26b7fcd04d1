// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, inWords } from '../../test/support/documents';
import { jira } from './jira';

const server = '<meta name="application-name" content="JIRA" data-name="jira" data-version="9.12.0">';

test.each([
  ['https://acme.atlassian.net/jira/your-work', '', true],
  ['https://acme.atlassian.net/wiki/home', '', false],
  ['https://issues.example.com/browse/OPS-1', server, true],
  ['https://issues.example.com/browse/OPS-1', '', false],
])('%s %s → %s', (url, head, expected) => {
  expect(jira.matches(new URL(url), documentOf('', head))).toBe(expected);
});

test.each([
  ['https://acme.atlassian.net/browse/OPS-12', 'project OPS'],
  ['https://acme.atlassian.net/jira/software/c/projects/OPS/boards/1', 'project OPS'],
  ['https://acme.atlassian.net/jira/core/board?selectedIssue=OPS-12', 'project OPS'],
  ['https://acme.atlassian.net/jira/your-work', ''],
])('environment at %s: %s', (url, expected) => {
  expect(inWords(jira.environment?.(documentOf(''), new URL(url)))).toBe(expected);
});
