import { evaluateDecision } from '@minhbach/dmn';
import type { DecisionOutcome } from '@minhbach/engine';
import type { FeelScope } from '@minhbach/feel';
import type { DeployedDecision } from './stored-files.js';

/** Evaluates one version of a decision; `undefined` when there is none. */
export function evaluateDeployed(
  deployed: DeployedDecision | undefined,
  scope: FeelScope,
): DecisionOutcome | undefined {
  if (!deployed) return undefined;
  const result = evaluateDecision(deployed.model, scope);
  return { ...result, decisionKey: deployed.key };
}
