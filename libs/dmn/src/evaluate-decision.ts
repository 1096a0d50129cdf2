import { toJsonValue, type FeelResult, type FeelScope } from '@minhbach/feel';
import type { DecisionModel } from './decision-model.js';
import { DecisionScope } from './decision-scope.js';
import { evaluateTable } from './evaluate-table.js';

/** What a decision returned, with the rules that led to it, required decisions first. */
export interface DecisionResult {
  /** Always JSON. */
  readonly value: unknown;
  readonly warnings: readonly string[];
  /** Ids of the matched rules; a rule without an id is named after its decision and row, `lead-agency#2`. */
  readonly matchedRules: readonly string[];
}

/** What a decision's logic gave, its dates still being FEEL's. */
export interface Verdict extends FeelResult {
  readonly matchedRules: readonly string[];
}

/** Makes a decision: first, once each, the decisions that it requires. Never throws. */
export function evaluateDecision(decision: DecisionModel, scope: FeelScope): DecisionResult {
  const { value, warnings, matchedRules } = evaluateInFeel(decision, scope);
  return { ...json(value, warnings), matchedRules };
}

/** The same, the value being FEEL's: dates are dates, functions can be called. */
export function evaluateInFeel(decision: DecisionModel, scope: FeelScope): Verdict {
  const run = new DecisionRun(scope);
  const value = run.decide(decision);
  return { value, warnings: run.warnings, matchedRules: run.matchedRules };
}

class DecisionRun {
  readonly warnings: string[] = [];
  readonly matchedRules: string[] = [];
  private readonly made = new Map<DecisionModel, unknown>();

  constructor(private readonly scope: FeelScope) {}

  decide(decision: DecisionModel): unknown {
    if (this.made.has(decision)) return this.made.get(decision);
    const required = decision.requires.map(
      (other) => [other.variable, this.decide(other)] as const,
    );
    const scope = new DecisionScope(this.scope, new Map(required), decision.inputTypes);
    const { value, warnings, matchedRules } = evaluateLogic(decision, scope);
    this.warnings.push(...warnings.map((warning) => `${decision.name}: ${warning}`));
    this.matchedRules.push(...matchedRules);
    this.made.set(decision, value);
    return value;
  }
}

function evaluateLogic({ logic }: DecisionModel, scope: FeelScope): Verdict {
  if (logic.kind === 'decision-table') return evaluateTable(logic, scope);
  if (logic.kind === 'broken') {
    const warnings = logic.findings.map(({ message }) => message);
    return { value: null, warnings, matchedRules: [] };
  }
  return { ...logic.expression.evaluateFeel(scope), matchedRules: [] };
}

function json(value: unknown, warnings: readonly string[]): FeelResult {
  try {
    return { value: toJsonValue(value), warnings };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: null, warnings: [...warnings, reason] };
  }
}
