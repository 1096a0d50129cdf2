export { compileExpression } from './compile-expression.js';
export type { CompiledExpression, ExpressionCompilation } from './compile-expression.js';
export type { CompileOptions } from './compile-source.js';
export { compileUnaryTests } from './compile-unary-tests.js';
export type { FeelTests, TestResult, TestsCompilation } from './compile-unary-tests.js';
export { WorkExhausted } from './evaluation.js';
export type {
  FeelCompilation,
  FeelExpression,
  FeelResult,
  FeelScope,
  Moment,
} from './expression.js';
export { ANY, type FeelType, type ValueType } from './feel-type.js';
export { callFunction, feelFunction } from './host-function.js';
export { toJsonValue } from './json-value.js';
export { scopeOf } from './scope.js';
export { toFeelValue } from './to-feel-value.js';
export { typeOf } from './value-type.js';
