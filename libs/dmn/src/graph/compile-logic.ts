import type { DmnElement } from 'dmn-moddle';
import { BoxedCompiler } from '../boxed/boxed-compiler.js';
import { NOTHING } from '../boxed/boxed-expression.js';
import { CONSTRUCTS } from '../boxed/constructs.js';
import { functionParts } from '../boxed/function-definition.js';
import type { DecisionModel, KnowledgeModel, Requirement } from '../decision-model.js';
import { childOf, variableOf } from '../dmn-element.js';
import type { ModelFile } from './model-file.js';
import { versionTagOf } from './version-tag.js';

/** Compiles a decision whose requirements are compiled already. */
export function compileDecision(
  decision: DmnElement,
  requires: readonly Requirement[],
  file: ModelFile,
): DecisionModel {
  const before = file.findings.all().length;
  const compiler = compilerFor(requires, file);
  const hasLogic = childOf(decision, 'decisionLogic') !== undefined;
  if (!hasLogic) {
    const message = 'It has neither a table nor an expression. Add one.';
    file.findings.error(decision, 'no-logic', message);
  }
  return {
    kind: 'decision',
    id: decision.id ?? '',
    name: decision.name ?? decision.id ?? '',
    versionTag: versionTagOf(decision, file.findings),
    variable: variableOf(decision),
    type: compiler.type(childOf(decision, 'variable')),
    requires,
    logic: hasLogic ? compiler.part(decision, 'decisionLogic', 'The logic') : NOTHING,
    findings: file.findings.all().slice(before),
  };
}

/** Compiles a business knowledge model whose requirements are compiled already; it may call itself. */
export function compileKnowledge(
  knowledge: DmnElement,
  requires: readonly Requirement[],
  file: ModelFile,
): KnowledgeModel {
  const before = file.findings.all().length;
  const variable = variableOf(knowledge);
  const compiler = compilerFor(requires, file).knowing([variable]);
  const logic = childOf(knowledge, 'encapsulatedLogic');
  if (!logic) file.findings.error(knowledge, 'no-logic', 'It has no function. Add one.');
  const { parameters, body } = logic
    ? functionParts(logic, compiler)
    : { parameters: [], body: NOTHING };
  const type = compiler.type(childOf(knowledge, 'variable'));
  return {
    kind: 'knowledge',
    id: knowledge.id ?? '',
    name: knowledge.name ?? knowledge.id ?? '',
    variable,
    parameters,
    result: type?.kind === 'function' ? type.result : type,
    requires,
    logic: body,
    findings: file.findings.all().slice(before),
  };
}

/** FEEL may use what is required; in a model drawn without requirements, whatever the file names. */
function compilerFor(requires: readonly Requirement[], file: ModelFile): BoxedCompiler {
  const required = requires.flatMap(({ prefix, element }) =>
    prefix === undefined ? [element.variable] : [prefix, element.variable],
  );
  const names = required.length > 0 ? required : file.variables();
  return new BoxedCompiler(CONSTRUCTS, file.types, file.findings, [
    ...file.given,
    ...names,
    ...file.types.componentNames(),
  ]);
}
