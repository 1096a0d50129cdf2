import type { Finding } from '@minhbach/bpmn';
import type { BoxedExpression } from './boxed/boxed-expression.js';
import type { ItemType } from './types/item-type.js';

/** A decision (DMN 1.5 §6.3.7), compiled and ready to be made. */
export interface DecisionModel {
  readonly kind: 'decision';
  readonly id: string;
  readonly name: string;
  /** By which an element of a process may ask for this version; null for none. */
  readonly versionTag: string | null;
  /** The name under which what requires it reads its value. */
  readonly variable: string;
  readonly type: ItemType | undefined;
  readonly requires: readonly Requirement[];
  readonly logic: BoxedExpression;
  /** What is wrong with it; a decision with an error has the value null. */
  readonly findings: readonly Finding[];
}

/** Input data (DMN 1.5 §6.3.11): a value that the caller gives. */
export interface InputModel {
  readonly kind: 'input';
  readonly id: string;
  readonly variable: string;
  readonly type: ItemType | undefined;
}

/** A business knowledge model (DMN 1.5 §6.3.9): a function that decisions call. */
export interface KnowledgeModel {
  readonly kind: 'knowledge';
  readonly id: string;
  readonly name: string;
  readonly variable: string;
  readonly parameters: readonly Parameter[];
  readonly result: ItemType | undefined;
  readonly requires: readonly Requirement[];
  readonly logic: BoxedExpression;
  readonly findings: readonly Finding[];
}

/** A decision service (DMN 1.5 §6.3.10): some decisions of a model as one function. */
export interface ServiceModel {
  readonly kind: 'service';
  readonly id: string;
  readonly name: string;
  readonly variable: string;
  readonly result: ItemType | undefined;
  readonly outputs: readonly DecisionModel[];
  /** What its callers give, in the order of its parameters: input data, then decisions that it does not make. */
  readonly inputs: readonly (DecisionModel | InputModel)[];
  readonly findings: readonly Finding[];
}

export interface Parameter {
  readonly name: string;
  readonly type: ItemType | undefined;
}

export type GraphElement = DecisionModel | InputModel | KnowledgeModel | ServiceModel;

/** What an element reads (DMN 1.5 §6.2.2), and the imported model's name in front of its name, if any. */
export interface Requirement {
  readonly prefix: string | undefined;
  readonly element: GraphElement;
}

/** What a DMN file defines. */
export interface ParsedDecisions {
  readonly decisions: readonly DecisionModel[];
  readonly services: readonly ServiceModel[];
  /** The texts of the files that it imports, directly or not. */
  readonly imported: readonly string[];
  readonly findings: readonly Finding[];
}
