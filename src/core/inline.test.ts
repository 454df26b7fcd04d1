import { describe, expect, it } from 'vitest';
import { badInputs } from '../../test/fixtures/bad-inputs';
import { parseInline, plainInline } from './inline';
import { toInlineMarkdown } from './instruction';

describe('parseInline', () => {
  it.each([
    ['Click **Build**.', 'strong', 'Click Build.'],
    ['Type `v2.1.0` here.', 'inlineCode', 'Type v2.1.0 here.'],
    ['Ask the *owner*.', 'emphasis', 'Ask the owner.'],
    ['See [the wiki](https://wiki.example.com).', 'link', 'See the wiki.'],
    ['Write to <mailto:a@example.com>.', 'link', 'Write to mailto:a@example.com.'],
  ])('reads %s', (markdown, type, plain) => {
    expect(parseInline(markdown).map((node) => node.type)).toContain(type);
    expect(plainInline(markdown)).toBe(plain);
  });

  it.each([
    ['# no heading', '# no heading'],
    ['- no list', '- no list'],
    ['1. no list', '1. no list'],
    ['> no quotation', '> no quotation'],
    ['```\nno code\n```', 'no code'],
    ['    no code', 'no code'],
    ['no title\n===', 'no title ==='],
    ['***', '***'],
    ['[a]\n\n[a]: https://example.com', '[a] [a]: https://example.com'],
    ['<b>html</b>', '<b>html</b>'],
    ['<script>\nalert(1)\n</script>', '<script> alert(1) </script>'],
    ['![a picture](https://example.com/x.png)', 'a picture'],
    ['[go](javascript:alert(1))', 'go'],
    ['[go](data:text/html,x)', 'go'],
    ['[go](../other.md)', 'go'],
    ['one\n\ntwo\\\nthree', 'one two three'],
    ['', ''],
  ])('makes plain text of %j', (markdown, plain) => {
    expect(parseInline(markdown).filter((node) => node.type !== 'text' && node.type !== 'inlineCode')).toEqual([]);
    expect(plainInline(markdown)).toBe(plain);
  });

  it.each(Object.entries(badInputs))('gives names and values back as they were: %s', (_, bad) => {
    const line = bad.slice(0, 10_000).replace(/\s+/g, ' ');
    const markdown = toInlineMarkdown([{ text: 'Click ' }, { name: line }, { text: ' now.' }]);
    // A parser replaces NUL by definition, and a name of spaces only cannot be bold.
    if (line.trim() === '' || line.includes('\0')) return;
    const [, name, end] = parseInline(markdown);
    expect(name).toEqual({
      type: 'strong',
      children: [{ type: 'text', value: line.trim() === line ? line : expect.any(String) }],
    });
    expect(end).toEqual({ type: 'text', value: ' now.' });
  });
});
