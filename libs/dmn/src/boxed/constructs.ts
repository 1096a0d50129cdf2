import type { Construct } from './boxed-compiler.js';
import { compileConditional } from './conditional.js';
import { compileContext } from './context.js';
import { compileFilter } from './filter.js';
import { compileFunctionDefinition } from './function-definition.js';
import { compileInvocation } from './invocation.js';
import { compileFor, compileEvery, compileSome } from './iterator.js';
import { compileList } from './list.js';
import { compileLiteral } from './literal-expression.js';
import { compileRelation } from './relation.js';
import { compileTable } from '../table/compile-table.js';

/** Every boxed expression that can be deployed, by its name in the schema (DMN 1.5 §10.2.2). */
export const CONSTRUCTS: ReadonlyMap<string, Construct> = new Map<string, Construct>([
  ['dmn:LiteralExpression', compileLiteral],
  ['dmn:DecisionTable', compileTable],
  ['dmn:Context', compileContext],
  ['dmn:Invocation', compileInvocation],
  ['dmn:List', compileList],
  ['dmn:Relation', compileRelation],
  ['dmn:FunctionDefinition', compileFunctionDefinition],
  ['dmn:Conditional', compileConditional],
  ['dmn:Filter', compileFilter],
  ['dmn:For', compileFor],
  ['dmn:Some', compileSome],
  ['dmn:Every', compileEvery],
]);
