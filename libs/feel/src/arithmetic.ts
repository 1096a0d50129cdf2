import type { Compiler } from './compiler.js';
import type { Code, CodeKind, Evaluation } from './evaluation.js';
import { add, divide, multiply, negate, power, subtract } from './numbers/decimal-arithmetic.js';
import { isNumber, type FeelNumber } from './numbers/feel-decimal.js';
import type { SyntaxNode } from './syntax-tree.js';
import {
  addTemporal,
  divideDuration,
  divideDurations,
  isDuration,
  isTemporal,
  multiplyDuration,
  negateDuration,
  subtractTemporal,
} from './temporal/temporal-arithmetic.js';
import { printed } from './value-type.js';

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
    run: (environment) => {
      const value = operand.run(environment);
      if (isNumber(value)) return negate(value);
      if (isDuration(value)) return negateDuration(value);
      return environment.evaluation.warn(`cannot compute - ${printed(value)}`);
    },
  };
}

/** What is known before running of a value that comes from one of two parts. */
export function commonKind(first: Code, second: Code): CodeKind {
  return first.kind === second.kind ? first.kind : 'any';
}

/** An operation on numbers, and what to do with other operands. */
function operation(
  symbol: string,
  compute: (left: FeelNumber, right: FeelNumber) => FeelNumber | null,
  others: Operation,
): Operation {
  return (evaluation, left, right) => {
    if (isNumber(left) && isNumber(right)) {
      return compute(left, right) ?? evaluation.warn(NOT_FINITE);
    }
    const value = others(evaluation, left, right);
    if (value !== undefined) return value;
    return evaluation.warn(`cannot compute ${printed(left)} ${symbol} ${printed(right)}`);
  };
}

const NOT_FINITE = 'the result is not a finite number';

function addOthers(evaluation: Evaluation, left: unknown, right: unknown): unknown {
  if (typeof left === 'string' && typeof right === 'string') {
    return concatenate(evaluation, left, right);
  }
  return isTemporal(left) && isTemporal(right) ? addTemporal(left, right) : undefined;
}

/** Appending in a loop would double a text past all memory. */
function concatenate(evaluation: Evaluation, left: string, right: string): string | null {
  const length = left.length + right.length;
  if (length > MAX_TEXT) return evaluation.warn('the text becomes longer than 256 KB');
  evaluation.spend(length >> 6);
  return left + right;
}

function subtractOthers(_: Evaluation, left: unknown, right: unknown): unknown {
  return isTemporal(left) && isTemporal(right) ? subtractTemporal(left, right) : undefined;
}

function multiplyOthers(_: Evaluation, left: unknown, right: unknown): unknown {
  if (isDuration(left) && isNumber(right)) return multiplyDuration(left, right);
  return isNumber(left) && isDuration(right) ? multiplyDuration(right, left) : undefined;
}

function divideOthers(evaluation: Evaluation, left: unknown, right: unknown): unknown {
  if (!isDuration(left)) return undefined;
  if (isNumber(right)) {
    return right === 0 ? evaluation.warn(BY_ZERO) : divideDuration(left, right);
  }
  return isDuration(right) ? (divideDurations(left, right) ?? undefined) : undefined;
}

const BY_ZERO = 'division by zero';

const dividing = operation('/', divide, divideOthers);
const raising = operation('**', power, () => undefined);

const OPERATIONS = new Map<string, Operation>([
  ['+', operation('+', add, addOthers)],
  ['-', operation('-', subtract, subtractOthers)],
  ['*', operation('*', multiply, multiplyOthers)],
  [
    '/',
    (evaluation, left, right) =>
      right === 0 && isNumber(left) ? evaluation.warn(BY_ZERO) : dividing(evaluation, left, right),
  ],
  ['**', raising],
  ['^', raising],
]);
