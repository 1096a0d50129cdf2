export type {
  DecisionModel,
  GraphElement,
  ParsedDecisions,
  ServiceModel,
} from './decision-model.js';
export { evaluateDecision, evaluateInFeel } from './evaluate-decision.js';
export type { DecisionResult } from './evaluate-decision.js';
export type { EvaluatedDecision } from './explanation.js';
export { tableText, type RuleText, type TableText } from './table-text.js';
export { parseDecisions, readDecisions } from './parse-decisions.js';
export { ParsedTexts } from './parsed-texts.js';
