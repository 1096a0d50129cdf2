export type { DecisionModel, ParsedDecisions } from './decision-model.js';
export { evaluateDecision } from './evaluate-decision.js';
export type { DecisionResult } from './evaluate-decision.js';
export { parseDecisions } from './parse-decisions.js';
