import { toJsonValue, type FeelResult, type FeelScope } from '@minhbach/feel';
import type {
  DecisionModel,
  GraphElement,
  InputModel,
  KnowledgeModel,
  Requirement,
  ServiceModel,
} from './decision-model.js';
import { DecisionRun } from './decision-run.js';
import {
  explained,
  type DecisionTrace,
  type EvaluatedDecision,
  type NamedValue,
} from './explanation.js';
import { LocalScope } from './local-scope.js';

/** What a decision returned, with the rules that led to it, required decisions first. */
export interface DecisionResult {
  /** Always JSON. */
  readonly value: unknown;
  readonly warnings: readonly string[];
  /** Ids of the matched rules; a rule without an id is named after its decision and row, `lead-agency#2`. */
  readonly matchedRules: readonly string[];
  /** Every decision that was made, with what it read and the rules that matched. */
  readonly decisions: readonly EvaluatedDecision[];
}

/** What evaluating came to, its values being FEEL's: dates are dates, functions can be called. */
export interface Verdict extends FeelResult {
  /** The decisions that were made, required ones first. */
  readonly decisions: readonly DecisionTrace[];
}

/** Makes a decision: first, once each, the decisions that it requires. Never throws. */
export function evaluateDecision(decision: DecisionModel, scope: FeelScope): DecisionResult {
  const { value, warnings, decisions } = evaluateInFeel(decision, scope);
  const matchedRules = decisions.flatMap(({ tables }) =>
    tables.flatMap(({ rules }) => rules.map(({ id }) => id)),
  );
  return { ...json(value, warnings), matchedRules, decisions: explained(decisions) };
}

/** Makes a decision or calls a decision service, whose inputs the scope has by their names. Never throws. */
export function evaluateInFeel(target: DecisionModel | ServiceModel, scope: FeelScope): Verdict {
  const run = new DecisionRun(scope.moment);
  try {
    const making = new Making(run, scope, new Map());
    const value = target.kind === 'decision' ? making.decide(target) : making.serve(target);
    return { value, warnings: run.warnings, decisions: run.decisions };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: null, warnings: [...run.warnings, reason], decisions: run.decisions };
  }
}

/** The values of a model's elements in one call: the caller's inputs, and what was decided or given so far. */
class Making {
  constructor(
    private readonly run: DecisionRun,
    private readonly scope: FeelScope,
    private readonly made: Map<GraphElement, unknown>,
  ) {}

  decide(decision: DecisionModel): unknown {
    if (this.made.has(decision)) return this.made.get(decision);
    const value = this.run.making(decision.id, decision.name, (required) => {
      const fault = decision.findings.find(({ severity }) => severity === 'error');
      if (fault) return this.run.warn(fault.message);
      const scope = new LocalScope(this.required(decision.requires), this.scope);
      required.push(...this.read(decision.requires));
      const result = decision.logic.evaluate(scope, this.run);
      return this.run.typed(result, decision.type, 'the result');
    });
    this.made.set(decision, value);
    return value;
  }

  /** Calls a service with inputs of the caller's scope. */
  serve(service: ServiceModel): unknown {
    const given = service.inputs.map(
      ({ variable }) => [variable, this.scope.get(variable) ?? null] as const,
    );
    return this.run.call(this.functionOf(service), new Map(given));
  }

  /** The values of what is required by name; those of imported files are entries of the import's name. */
  private required(requirements: readonly Requirement[]): Map<string, unknown> {
    const values = new Map<string, unknown>();
    for (const { prefix, element } of requirements) {
      const value = this.valueOf(element);
      if (prefix === undefined) values.set(element.variable, value);
      else values.set(prefix, { ...(values.get(prefix) as object), [element.variable]: value });
    }
    return values;
  }

  private read(requirements: readonly Requirement[]): readonly NamedValue[] {
    return requirements
      .filter(({ element: { kind } }) => kind === 'decision' || kind === 'input')
      .map(({ element }) => ({ name: element.variable, value: this.valueOf(element) }));
  }

  private valueOf(element: GraphElement): unknown {
    switch (element.kind) {
      case 'decision':
        return this.decide(element);
      case 'input':
        return this.input(element);
      case 'knowledge':
      case 'service':
        return this.functionOf(element);
    }
  }

  private input(input: InputModel): unknown {
    if (this.made.has(input)) return this.made.get(input);
    const value = this.scope.get(input.variable);
    const typed = this.run.typed(value, input.type, `the input "${input.variable}"`);
    this.made.set(input, typed);
    return typed;
  }

  private functionOf(element: KnowledgeModel | ServiceModel): unknown {
    if (this.made.has(element)) return this.made.get(element);
    const value = element.kind === 'knowledge' ? this.knowledge(element) : this.service(element);
    this.made.set(element, value);
    return value;
  }

  private knowledge(element: KnowledgeModel): unknown {
    const fault = element.findings.find(({ severity }) => severity === 'error');
    if (fault) return this.run.warn(fault.message);
    const required = this.required(element.requires);
    const outer = new LocalScope(required);
    const callable = this.run.define({
      name: `"${element.name}"`,
      parameters: element.parameters,
      result: element.result,
      body: (values) => element.logic.evaluate(new LocalScope(values, outer), this.run),
    });
    required.set(element.variable, callable);
    return callable;
  }

  /** Each call decides anew from what it is given (DMN 1.5 §10.4); nothing of it reaches the caller's values. */
  private service(element: ServiceModel): unknown {
    const { inputs, outputs } = element;
    return this.run.define({
      name: `"${element.name}"`,
      parameters: inputs.map(({ variable, type }) => ({ name: variable, type })),
      result: element.result,
      body: (values) => {
        const given = inputs.map((input) => [input, values.get(input.variable)] as const);
        const inner = new Making(this.run, this.scope, new Map<GraphElement, unknown>(given));
        const results = outputs.map((output) => [output.variable, inner.decide(output)] as const);
        return outputs.length === 1 ? results[0]?.[1] : Object.fromEntries(results);
      },
    });
  }
}

function json(value: unknown, warnings: readonly string[]): FeelResult {
  try {
    return { value: toJsonValue(value), warnings };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: null, warnings: [...warnings, reason] };
  }
}
