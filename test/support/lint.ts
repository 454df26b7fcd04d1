import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { apply } from '../../src/core/apply';
import type { Sop } from '../../src/core/sop';
import { fixAll } from '../../src/lint/fix-all';
import type { LintRule, Where } from '../../src/lint/rule';
import { sopOf } from './sops';

/** The day on which documents are judged. */
export const TODAY = '2026-11-22';

/** What a rule complains about, where, and whether it offers a fix; and what it is content with. */
interface Table {
  complains: Record<string, [Partial<Sop>, ...places: (Where & { fixed?: true })[]]>;
  content: Record<string, Partial<Sop>>;
}

/** Tests a rule by documents that differ from one that is in order. */
export function judges(rule: LintRule, { complains, content }: Table): void {
  const problems = (sop: Sop) => rule.check(sop, TODAY).problems;
  describe(rule.id, () => {
    it.each(Object.entries(complains))('complains: %s', (_, [more, ...places]) => {
      const sop = sopOf(more);
      const found = problems(sop);
      expect(found.map(({ where, fix }) => ({ ...where, ...(fix && { fixed: true }) }))).toEqual(places);
      expect(rule.check(sop, TODAY).subjects).toBeGreaterThanOrEqual(found.length);
      for (const { message, filling = {}, rule: id, fix } of found) {
        expect(id).toBe(rule.id);
        expect(saying(message, filling)).not.toMatch(/[{}]/);
        if (!fix) continue;
        expect(saying(fix.label, {})).not.toMatch(/[{}]/);
        expect(problems(apply(sop, fix.command)).length).toBeLessThan(found.length);
      }
      const open = found.filter(({ fix }) => !fix).length;
      expect(problems(fixAll(sop, rule, TODAY)).length).toBeLessThanOrEqual(open);
    });
    it.each(Object.entries(content))('is content with %s', (_, more) => expect(problems(sopOf(more))).toEqual([]));
    it('is content with a document that is in order, and has a name', () => {
      expect(problems(sopOf())).toEqual([]);
      expect(saying(rule.name, {})).not.toMatch(/[{}]/);
    });
  });
}

function saying(key: string, filling: Record<string, string>): string {
  const found = (messages as Record<string, { message: string }>)[key];
  if (!found) throw new Error(`No message named ${key}`);
  return found.message.replace(/\{(\w+)\}/g, (whole, name: string) => filling[name] ?? whole);
}
