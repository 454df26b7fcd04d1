import type { SopFile } from '../core/sop-file';
import { oneLine } from './markdown-blocks';

/**
 * The facts of an SOP as YAML, to stand before its README, with the empty line after it. Each value is written as JSON, which YAML
 * 1.2 holds whole (https://yaml.org/spec/1.2.2/#12-json-schema): no text of a page can end it or begin another. What is not named
 * is left out.
 */
export function frontMatterOf(file: SopFile, tags: readonly string[]): string {
  const facts: [key: string, value: string | string[]][] = [
    // In quotes of its own: linters count a bare one as the document's title, and complain of the heading as the second.
    ["'title'", oneLine(file.title)],
    ['id', oneLine(file.sopId)],
    ['version', oneLine(file.version)],
    ['status', file.status ?? 'draft'],
    ['owner', oneLine(file.owner)],
    ['review_by', oneLine(file.reviewBy)],
    ['tags', namesIn(tags)],
    ['tools', namesIn(file.tools.map(({ name }) => name))],
  ];
  const lines = facts.filter(([, value]) => value.length > 0).map(([key, value]) => `${key}: ${yaml(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n`;
}

function namesIn(names: readonly string[]): string[] {
  return [...new Set(names.map(oneLine))].filter((name) => name !== '');
}

function yaml(value: string | string[]): string {
  return typeof value === 'string' ? JSON.stringify(value) : `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
}
