import type { ProcessModel } from '@minhbach/bpmn';
import type { EvaluatedDecision } from '@minhbach/dmn';
import type { FeelScope } from '@minhbach/feel';
import type { Key } from './state.js';

export interface DeployedProcess {
  readonly key: Key;
  readonly version: number;
  readonly model: ProcessModel;
}

/** What a decision returned, with the rules that matched, so that history can explain it. */
export interface DecisionOutcome {
  readonly value: unknown;
  readonly warnings: readonly string[];
  readonly decisionKey?: Key;
  readonly matchedRules: readonly string[];
  /** The decisions that were made on the way, each with what it read and the rules that matched. */
  readonly decisions?: readonly EvaluatedDecision[];
}

/** Deployed definitions, preloaded by the host so that the core can look them up without waiting. */
export interface DefinitionLibrary {
  process(definitionKey: Key): DeployedProcess | undefined;
  latestProcess(processId: string): DeployedProcess | undefined;
  /** `undefined` when no such decision is deployed. */
  evaluateDecision(decisionId: string, scope: FeelScope): DecisionOutcome | undefined;
}
