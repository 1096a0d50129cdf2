import type { StepContext } from '@minhbach/runtime';
import type { InformationRequest } from './information-request.entity.js';

/** Whether a request is between its classification and the signature under its answer. */
export function isBeingHandled(
  { complexity }: InformationRequest,
  { rootKey, state }: StepContext,
): boolean {
  const signedAt = state?.elements.get(rootKey)?.variables?.signedAt ?? null;
  return complexity !== null && signedAt === null;
}
