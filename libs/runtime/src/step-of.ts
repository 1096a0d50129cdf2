import type { InstanceRequest } from './runtime-request.js';
import type { StepRequest } from './step-request.js';

/** What a step takes over from the request for it; the trigger comes beside. */
export function stepOf({
  rootKey,
  actor,
  work,
  after,
  callReply,
}: InstanceRequest): Omit<StepRequest, 'body'> {
  return { rootKey, actor, work, after, callReply };
}
