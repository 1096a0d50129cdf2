export { compileExpression } from './compile-expression.js';
export type { CompiledExpression, ExpressionCompilation } from './compile-expression.js';
export type { CompileOptions } from './compile-source.js';
export { compileUnaryTests } from './compile-unary-tests.js';
export type { FeelTests, TestResult, TestsCompilation } from './compile-unary-tests.js';
export type { FeelCompilation, FeelExpression, FeelResult, FeelScope } from './expression.js';
export { toJsonValue } from './json-value.js';
export { scopeOf } from './scope.js';
export { toFeelValue } from './temporal.js';
