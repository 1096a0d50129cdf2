import { evaluateDecision } from '@minhbach/dmn';
import type { DecisionOutcome } from '@minhbach/engine';
import type { FeelScope } from '@minhbach/feel';
import type { DeployedDecision } from './definition-store.js';

/** Evaluates the latest version of a decision; `undefined` when none is deployed. */
export function evaluateDeployed(
  decisions: ReadonlyMap<string, DeployedDecision>,
  decisionId: string,
  scope: FeelScope,
): DecisionOutcome | undefined {
  const deployed = decisions.get(decisionId);
  if (!deployed) return undefined;
  const result = evaluateDecision(deployed.model, scope);
  return { ...result, decisionKey: deployed.key };
}
