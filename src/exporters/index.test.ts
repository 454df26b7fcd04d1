import { expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { DEFAULT_EXPORTER, exporterOf, exporters } from './index';

it('offers Markdown first, and instead of what is no longer there', () => {
  expect(exporters[0]?.id).toBe(DEFAULT_EXPORTER);
  expect(exporterOf('gone').id).toBe('markdown');
});

it('has ids that can be stored, each once', () => {
  const ids = exporters.map((exporter) => exporter.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

it('says in a sentence what each format is for, and of no other', () => {
  const named = Object.keys(messages).filter((key) => key.startsWith('format_'));
  expect(named).toEqual(exporters.map(({ id }) => `format_${id.replaceAll('-', '_')}`).sort());
});
