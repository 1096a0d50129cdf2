import type { Fault } from './fault.js';
import type { ElementInstance, Job } from './state.js';
import type { Step } from './step.js';

/** Stops an element instance until a person has looked at it; the rest of the instance goes on. */
export function raiseIncident(
  step: Step,
  instance: ElementInstance,
  fault: Pick<Fault, 'code' | 'message'>,
  job?: Job,
): void {
  const incident = step.incidents.put({
    key: step.newKey(),
    elementInstanceKey: instance.key,
    elementId: instance.elementId,
    jobKey: job?.key ?? null,
    code: fault.code,
    message: fault.message,
    raisedAt: step.at,
  });
  step.record({
    type: 'incident',
    intent: 'raised',
    elementId: instance.elementId,
    elementInstanceKey: instance.key,
    key: incident.key,
    data: { code: fault.code, message: fault.message },
  });
}
