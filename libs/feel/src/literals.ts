import { constant, type Code } from './evaluation.js';
import { parseNumber } from './numbers/feel-decimal.js';
import { EscapeError, unescaped } from './string-escapes.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';

/** A number, also with an exponent; feelin itself reads `1e3` as 1. */
export function compileNumber(node: SyntaxNode): Code {
  const value = parseNumber(node.text.replace(/\s+/g, ''));
  if (value === undefined) throw new FeelSyntaxError(`"${node.text}" is not a number`);
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

/** The text that a string literal stands for. */
export function textOf({ text }: SyntaxNode): string {
  try {
    return unescaped(text.slice(1, -1));
  } catch (error) {
    if (error instanceof EscapeError) throw new FeelSyntaxError(error.message);
    throw error;
  }
}
