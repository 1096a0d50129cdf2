import { constant, type Code } from './evaluation.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';

/** A number, also with an exponent; feelin itself reads `1e3` as 1. */
export function compileNumber(node: SyntaxNode): Code {
  const value = Number(node.text.replace(/\s+/g, ''));
  if (!Number.isFinite(value)) throw new FeelSyntaxError(`"${node.text}" is not a number`);
  return constant(value, 'number');
}

export function compileBoolean(node: SyntaxNode): Code {
  return constant(node.text === 'true', 'boolean');
}

export function compileNull(): Code {
  return constant(null, 'null');
}

export function compileString(node: SyntaxNode): Code {
  return constant(textOf(node), 'string');
}

const ESCAPES = /\\(?:(["\\nrt'])|u([\da-fA-F]{4})|U([\da-fA-F]{6}))/g;
const CHARACTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * The text that a string literal stands for (DMN 1.5 §10.3.1.2, rule 64): `\u` has four digits and `\U` six.
 * feelin takes up to six after either, so that `"\u0111a"` would lose its letter.
 */
export function textOf({ text }: SyntaxNode): string {
  const replaced = (all: string, simple?: string, unit?: string, point?: string): string => {
    if (simple !== undefined) return CHARACTERS[simple] ?? simple;
    if (unit !== undefined) return String.fromCharCode(parseInt(unit, 16));
    const code = parseInt(point ?? '', 16);
    if (code > 0x10ffff) throw new FeelSyntaxError(`"${all}" is not a character`);
    return String.fromCodePoint(code);
  };
  return text.slice(1, -1).replace(ESCAPES, replaced);
}
