import type { Compiler } from './compiler.js';
import type { Code, CodeKind, Evaluation } from './evaluation.js';
import type { SyntaxNode } from './syntax-tree.js';
import { temporalOperation } from './temporal.js';
import { isTemporal, printed } from './value-type.js';

type Operation = (evaluation: Evaluation, left: unknown, right: unknown) => unknown;

const MAX_TEXT = 262_144;

/** `+ - * / **` and the unary minus: DMN 1.5 §10.3.2.12. */
export function compileArithmetic(node: SyntaxNode, compiler: Compiler): Code {
  if (node.parts.length === 2) return compileMinus(node, compiler);
  const [left, operator, right] = node.parts;
  const operation = OPERATIONS.get(operator?.text ?? '');
  if (!operation) return compiler.unsupported(node);
  const [first, second] = [compiler.part(left), compiler.part(right)];
  return {
    kind: commonKind(first, second),
    run: (environment) => {
      const value = first.run(environment);
      return operation(environment.evaluation, value, second.run(environment));
    },
  };
}

function compileMinus(node: SyntaxNode, compiler: Compiler): Code {
  const operand = compiler.part(node.parts[1]);
  return {
    kind: operand.kind,
    run: (environment) => subtract(environment.evaluation, 0, operand.run(environment)),
  };
}

/** What is known before running of a value that comes from one of two parts. */
export function commonKind(first: Code, second: Code): CodeKind {
  return first.kind === second.kind ? first.kind : 'any';
}

function numeric(symbol: string, compute: (left: number, right: number) => number): Operation {
  return (evaluation, left, right) =>
    typeof left === 'number' && typeof right === 'number'
      ? finite(evaluation, compute(left, right))
      : mismatch(evaluation, symbol, left, right);
}

function finite(evaluation: Evaluation, value: number): number | null {
  return Number.isFinite(value) ? value : evaluation.warn('the result is not a finite number');
}

function mismatch(evaluation: Evaluation, symbol: string, left: unknown, right: unknown): null {
  return evaluation.warn(`cannot compute ${printed(left)} ${symbol} ${printed(right)}`);
}

const subtractNumbers = numeric('-', (left, right) => left - right);

function subtract(evaluation: Evaluation, left: unknown, right: unknown): unknown {
  return isTemporal(left) && isTemporal(right)
    ? temporal(evaluation, '-', left, right)
    : subtractNumbers(evaluation, left, right);
}

function add(evaluation: Evaluation, left: unknown, right: unknown): unknown {
  if (typeof left === 'number' && typeof right === 'number') {
    return finite(evaluation, left + right);
  }
  if (typeof left === 'string' && typeof right === 'string') {
    return concatenate(evaluation, left, right);
  }
  if (isTemporal(left) && isTemporal(right)) return temporal(evaluation, '+', left, right);
  return mismatch(evaluation, '+', left, right);
}

/** Appending in a loop would double a text past all memory. */
function concatenate(evaluation: Evaluation, left: string, right: string): string | null {
  const length = left.length + right.length;
  if (length > MAX_TEXT) return evaluation.warn('the text becomes longer than 256 KB');
  evaluation.spend(length >> 6);
  return left + right;
}

function temporal(
  evaluation: Evaluation,
  symbol: '+' | '-',
  left: unknown,
  right: unknown,
): unknown {
  return temporalOperation(symbol, left, right) ?? mismatch(evaluation, symbol, left, right);
}

function divide(evaluation: Evaluation, left: unknown, right: unknown): unknown {
  if (typeof left !== 'number' || typeof right !== 'number') {
    return mismatch(evaluation, '/', left, right);
  }
  return right === 0 ? evaluation.warn('division by zero') : finite(evaluation, left / right);
}

const power = numeric('**', (left, right) => left ** right);

const OPERATIONS = new Map<string, Operation>([
  ['+', add],
  ['-', subtract],
  ['*', numeric('*', (left, right) => left * right)],
  ['/', divide],
  ['**', power],
  ['^', power],
]);
