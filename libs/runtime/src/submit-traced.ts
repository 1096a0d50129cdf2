import { inSpan, traceparentNow, withTrace } from '@minhbach/tracing';
import type { StepRequest, StepResult } from './step-request.js';

/**
 * Submits a step as a span of its caller's trace. It may be worked off in somebody else's turn: its own work, and what it
 * leaves for workers, stay parts of it.
 */
export function submitTraced(
  request: StepRequest,
  submit: (request: StepRequest) => Promise<StepResult>,
): Promise<StepResult> {
  const { body, rootKey, work, after } = request;
  const attributes = {
    'minhbach.trigger': body.type,
    ...(rootKey !== null && { 'minhbach.instance_key': String(rootKey) }),
  };
  return inSpan(`step ${body.type}`, { attributes }, () =>
    submit({
      ...request,
      traceparent: traceparentNow(),
      work: work && withTrace(work),
      after: after && withTrace(after),
    }),
  );
}
