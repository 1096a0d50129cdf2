import type { DmnElement } from 'dmn-moddle';
import { compileDecision, type CompileParts } from './compile-decision.js';
import type { DecisionModel, ParsedDecisions } from './decision-model.js';
import { childOf, childrenOf, textOf, variableOf } from './dmn-element.js';
import { FeelReader } from './feel-reader.js';
import { FindingList } from './finding-list.js';
import { ItemTypes } from './item-types.js';
import { readDefinitions } from './read-definitions.js';

/**
 * Compiles every decision of a DMN file (DMN 1.2 to 1.5): decision tables and literal expressions in FEEL, and
 * the requirements between them. Whatever would not be honoured is refused with a finding; a file with an error
 * gives no decisions.
 */
export async function parseDecisions(xml: string): Promise<ParsedDecisions> {
  const { decisions, findings } = await readDecisions(xml);
  return { decisions: findings.length === 0 ? decisions : [], findings };
}

/** The same for a file that need not be right as a whole: the value of a decision with an error is null. */
export async function readDecisions(xml: string): Promise<ParsedDecisions> {
  const findings = new FindingList();
  const definitions = await readDefinitions(xml, findings);
  const decisions = definitions ? compileAll(definitions, findings) : [];
  return { decisions, findings: findings.all() };
}

const UNSUPPORTED = new Map([
  ['dmn:BusinessKnowledgeModel', 'Business knowledge models are not supported.'],
  ['dmn:DecisionService', 'Decision services are not supported.'],
]);

function compileAll(definitions: DmnElement, findings: FindingList): readonly DecisionModel[] {
  const elements = childrenOf(definitions, 'drgElement');
  for (const element of elements) {
    const reason = UNSUPPORTED.get(element.$type);
    if (reason) findings.error(element, 'not-supported', `${reason} Remove it.`);
    if (!element.id) findings.error(element, 'no-id', `${element.$type} has no id. Give it one.`);
  }
  for (const element of childrenOf(definitions, 'import')) {
    findings.error(element, 'not-supported', 'Imports are not supported. Copy what is needed.');
  }
  const decisions = elements.filter(({ $type }) => $type === 'dmn:Decision');
  if (decisions.length === 0) {
    findings.document('no-decision', 'The file contains no decision. Add one.');
  }
  const types = new ItemTypes(definitions);
  const names = [...elements.map(variableOf), ...types.componentNames()];
  const parts = { feel: new FeelReader(findings, names), types, findings };
  return new RequirementGraph(elements, parts).compile(decisions);
}

/** Compiles decisions after the ones that they require (DMN 1.5 §6.2). */
class RequirementGraph {
  private readonly elements: ReadonlyMap<string, DmnElement>;
  private readonly compiled = new Map<DmnElement, DecisionModel | undefined>();
  private readonly open: DmnElement[] = [];

  constructor(
    elements: readonly DmnElement[],
    private readonly parts: CompileParts,
  ) {
    this.elements = new Map(elements.map((element) => [element.id ?? '', element]));
  }

  compile(decisions: readonly DmnElement[]): readonly DecisionModel[] {
    return decisions.flatMap((decision) => this.decision(decision) ?? []);
  }

  private decision(decision: DmnElement): DecisionModel | undefined {
    if (this.compiled.has(decision)) return this.compiled.get(decision);
    if (this.open.includes(decision)) {
      this.refuseCircle(decision);
      return undefined;
    }
    this.open.push(decision);
    const requires = this.required(decision, 'requiredDecision');
    const models = requires.flatMap((required) => this.decision(required) ?? []);
    const inputs = this.required(decision, 'requiredInput');
    this.open.pop();
    const model = compileDecision(decision, models, inputs, this.parts);
    this.compiled.set(decision, model);
    return model;
  }

  private required(decision: DmnElement, kind: string): readonly DmnElement[] {
    return childrenOf(decision, 'informationRequirement').flatMap((requirement) => {
      const href = textOf(childOf(requirement, kind), 'href');
      if (href === undefined) return [];
      const element = href.startsWith('#') ? this.elements.get(href.slice(1)) : undefined;
      if (element) return [element];
      const message = `It requires "${href}", which is not in the file. Choose an existing element.`;
      this.parts.findings.error(decision, 'unresolved-reference', message);
      return [];
    });
  }

  private refuseCircle(decision: DmnElement): void {
    const circle = this.open.slice(this.open.indexOf(decision)).map(({ id }) => id ?? '');
    this.parts.findings.error(
      decision,
      'circular-requirement',
      `It requires itself through ${circle.join(', ')}. Remove one of the requirements.`,
    );
  }
}
