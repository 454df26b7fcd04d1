import type { Scrolled } from '../../core/event';
import type { Target } from '../../core/target';
import { isSecretField } from '../../dom/field';
import { eachRoot } from '../../dom/tree';
import { redact, type TextContext } from '../../redaction';

/** Shorter values of secret fields are not looked for in other texts: they would be found everywhere. */
const TELLING_LENGTH = 6;

/** Makes texts of a page fit to be kept. */
export type Clean = (text: string, context: TextContext) => string;

/** Replaces secrets in texts of the document: those with a known form, and what its secret fields hold right now. */
export function cleaner(document: Document): Clean {
  let values: string[] | undefined;
  /** What the secret fields hold; read once for all texts of one event, and forgotten right after it. */
  const secrets = () => {
    if (values) return values;
    queueMicrotask(() => {
      values = undefined;
    });
    values = secretValues(document);
    return values;
  };
  return (text, context) => {
    let kept = text;
    if (kept.length >= TELLING_LENGTH) for (const value of secrets()) kept = kept.replaceAll(value, '<secret>');
    return redact(kept, context);
  };
}

function secretValues(document: Document): string[] {
  const values: string[] = [];
  eachRoot(document, (root) => {
    for (const field of root.querySelectorAll('input'))
      if (field.value.length >= TELLING_LENGTH && isSecretField(field)) values.push(field.value);
  });
  return values;
}

/** A target fit to be kept: its name, context and selectors are texts of the page. */
export function cleanTarget(target: Target, clean: Clean): Target {
  return {
    ...target,
    name: clean(target.name, 'label').slice(0, 80),
    ...(target.context !== undefined && { context: clean(target.context, 'label').slice(0, 160) }),
    selectors: target.selectors.map((selector) => clean(selector, 'label').slice(0, 1000)),
  };
}

/** How something was found, fit to be kept: the heading is a text of the page. */
export function cleanScrolled({ way, heading }: Scrolled, clean: Clean): Scrolled {
  return { way, ...(heading !== undefined && { heading: clean(heading, 'label').slice(0, 160) }) };
}
