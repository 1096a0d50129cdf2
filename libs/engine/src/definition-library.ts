import type { ProcessModel, VersionBinding } from '@minhbach/bpmn';
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

/** A process, decision or form as an element names it. */
export interface Reference {
  readonly id: string;
  /** The latest version without one. */
  readonly binding?: VersionBinding | undefined;
  /** Definition of the process that the element belongs to. */
  readonly from: Key;
}

/** Deployed definitions, preloaded by the host so that the core can look them up without waiting. */
export interface DefinitionLibrary {
  process(definitionKey: Key): DeployedProcess | undefined;
  /** `undefined` when there is no such version. */
  calledProcess(reference: Reference): DeployedProcess | undefined;
  /** `undefined` when there is no such version. */
  evaluateDecision(reference: Reference, scope: FeelScope): DecisionOutcome | undefined;
  /** `undefined` when there is no such version. */
  formKey(reference: Reference): Key | undefined;
}
