import type { FileStep, SopFile } from '../core/sop-file';
import { inputOf } from './markdown-inputs';

/** A value that whoever runs a script must or may give. */
export interface Variable {
  /** `[A-Z][A-Z0-9_]*`, unique in its script; an environment variable or a constant can be called so. */
  name: string;
  /** It has no value of its own in the script. */
  secret: boolean;
  /** What it is without anybody's saying; empty for a secret. */
  example: string;
  /** What it is for, as the field or the input says it. */
  label: string;
}

/** A text of a script, in pieces: what is fixed, and what is asked for. */
export type Pieces = (string | Variable)[];

/** Names that the system gives a meaning of its own, by which a script would take a wrong value unasked. */
const TAKEN =
  /^(PATH|HOME|USER|USERNAME|NAME|HOST|HOSTNAME|DOMAIN|LANG|LANGUAGE|SHELL|PWD|TERM|TEMP|TMP|TMPDIR|EDITOR|MAIL|DISPLAY|OS|TZ|CI|DEBUG|PORT|BASE_URL)$/;

/** `{{input}}`, or what stands for a redacted text. Tags of a page have no number: only numbered placeholders are meant. */
const ASKED = /\{\{([^{}]+)\}\}|<([a-z][a-z0-9-]{1,40}-\d{1,4})>/g;

/** The values that a script asks for, each once however often it is used. */
export class Variables {
  private readonly found = new Map<string, Variable>();

  constructor(private readonly inputs: SopFile['inputs']) {}

  /** Those asked for so far, in the order of their first use. */
  get all(): Variable[] {
    return [...this.found.values()];
  }

  /** What a step types, chooses or uploads; nothing when it was not recorded. */
  valueOf(step: FileStep): Pieces | undefined {
    const input = inputOf(step, this.inputs);
    const { value, secret } = step;
    // Of files a recording knows no more than the names: whoever runs the script says where they are.
    if (!input && step.action === 'upload' && value !== undefined) {
      const label = step.target?.name || 'file';
      return [this.variable(`file ${label} ${value}`, label, { secret: false, example: value, label })];
    }
    if (value !== undefined && !secret)
      // Fields of one name share an input; only one of them holds its example.
      return input && !input.secret && value !== '' && value === input.example
        ? [this.ofInput(input)]
        : this.piecesOf(value);
    if (input) return [this.ofInput(input)];
    if (!secret) return undefined;
    const label = step.target?.name || 'secret';
    return [this.variable(`field ${label}`, label, { secret, example: '', label })];
  }

  /** A text with the inputs that it names, and with its redacted parts to be given. */
  piecesOf(text: string): Pieces {
    const pieces: Pieces = [];
    let end = 0;
    for (const { 0: whole, 1: name, 2: placeholder, index } of text.matchAll(ASKED)) {
      const input = this.inputs.find((one) => one.name === name);
      if (!input && placeholder === undefined) continue;
      if (index > end) pieces.push(text.slice(end, index));
      pieces.push(input ? this.ofInput(input) : this.redacted(placeholder ?? '', whole));
      end = index + whole.length;
    }
    if (end < text.length) pieces.push(text.slice(end));
    return pieces;
  }

  private ofInput({ name, example, secret, description }: SopFile['inputs'][number]): Variable {
    const label = description.trim() || name;
    return this.variable(`input ${name}`, name, { secret, example: secret ? '' : example, label });
  }

  private redacted(placeholder: string, whole: string): Variable {
    return this.variable(`redacted ${placeholder}`, placeholder, { secret: true, example: '', label: whole });
  }

  private variable(key: string, wanted: string, rest: Omit<Variable, 'name'>): Variable {
    const known = this.found.get(key);
    if (known) return known;
    const names = new Set(this.all.map(({ name }) => name));
    const plain = variableName(wanted);
    let name = plain;
    for (let number = 2; names.has(name); number++) name = `${plain}_${number}`;
    const variable = { name, ...rest };
    this.found.set(key, variable);
    return variable;
  }
}

/** `Image tag` as `IMAGE_TAG`. */
function variableName(label: string): string {
  const letters = label
    .slice(0, 300)
    .normalize('NFKD')
    .toUpperCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Z0-9]+/g, '_')
    .slice(0, 40)
    .replace(/^_+|_+$/g, '');
  if (letters === '') return 'VALUE';
  return /^[0-9]/.test(letters) || TAKEN.test(letters) ? `SOP_${letters}` : letters;
}
