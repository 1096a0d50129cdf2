import { compileArithmetic } from './arithmetic.js';
import { compileContext, compileList } from './collections.js';
import { compileComparison } from './comparison.js';
import type { Construct } from './compiler.js';
import { compileFilter } from './filter.js';
import { compileFunction } from './function-definition.js';
import { compileInstanceOf } from './instance-of.js';
import { compileInvocation } from './invocation.js';
import { compileFor, compileQuantified } from './iteration.js';
import { compileBoolean, compileNull, compileNumber, compileString } from './literals.js';
import { compileConjunction, compileDisjunction, compileIf } from './logic.js';
import { compileInterval, compileSimpleTest } from './compile-membership.js';
import { compilePath, compileTestedValue, compileVariable } from './names.js';
import { compileTemporal } from './temporal-literal.js';
import { compilePositiveTest, compilePositiveTests } from './unary-tests.js';

const parenthesized: Construct = (node, compiler) => compiler.part(node.parts[1]);
const only: Construct = (node, compiler) => compiler.part(node.parts[0]);

/** Every construct of FEEL that can be deployed, by its name in the grammar. */
export const CONSTRUCTS: ReadonlyMap<string, Construct> = new Map<string, Construct>([
  // Literals and names
  ['NumericLiteral', compileNumber],
  ['BooleanLiteral', compileBoolean],
  ['StringLiteral', compileString],
  ['null', compileNull],
  ['DateTimeLiteral', compileTemporal],
  ['VariableName', compileVariable],
  ['?', compileTestedValue],

  // Values made of values
  ['List', compileList],
  ['Context', compileContext],
  ['PathExpression', compilePath],
  ['FilterExpression', compileFilter],

  // Operators
  ['ArithmeticExpression', compileArithmetic],
  ['Comparison', compileComparison],
  ['Conjunction', compileConjunction],
  ['Disjunction', compileDisjunction],
  ['InstanceOfExpression', compileInstanceOf],
  ['ParenthesizedExpression', parenthesized],

  // Tests
  ['Interval', compileInterval],
  ['SimplePositiveUnaryTest', compileSimpleTest],
  ['PositiveUnaryTest', compilePositiveTest],
  ['PositiveUnaryTests', compilePositiveTests],

  // Control
  ['Expression', only],
  ['IfExpression', compileIf],
  ['ForExpression', compileFor],
  ['QuantifiedExpression', compileQuantified],
  ['FunctionDefinition', compileFunction],
  ['FunctionInvocation', compileInvocation],
]);
