import type { TaskDefinition } from '@minhbach/bpmn';
import { evaluateInteger, evaluateText } from './evaluate.js';
import { Fault, type Outcome } from './fault.js';
import type { ElementInstance, Job, ListenerCall } from './state.js';
import type { Step } from './step.js';

/** At least one: a job that is never tried would wait without anybody knowing. */
const tries = { min: 1, max: 1000, usual: 3 };
const priorities = { min: 0, max: 100, usual: 50 };

/** What a job is, as its definition says it at an element instance. */
export type DescribedJob = Pick<Job, 'type' | 'retries' | 'headers' | 'priority'>;

export function describeJob(
  step: Step,
  { key }: ElementInstance,
  definition: TaskDefinition,
): Outcome<DescribedJob> {
  const type = evaluateText(step, key, definition.type, 'job type');
  if (type instanceof Fault) return type;
  const retries = evaluateInteger(step, key, definition.retries, tries, 'number of retries');
  if (retries instanceof Fault) return retries;
  const priority = evaluateInteger(step, key, definition.priority, priorities, 'job priority');
  if (priority instanceof Fault) return priority;
  return { type, retries, headers: definition.headers, priority };
}

/** Leaves the job for a worker; `listener` when it is about the element instead of its work. */
export function addJob(
  step: Step,
  { key, elementId }: ElementInstance,
  described: DescribedJob,
  listener: ListenerCall | null,
): void {
  const job = step.jobs.put({
    key: step.newKey(),
    elementInstanceKey: key,
    elementId,
    type: described.type,
    retries: described.retries,
    headers: described.headers,
    priority: described.priority,
    listener,
    notBefore: null,
    createdAt: step.at,
  });
  recordJob(step, job, 'created', { type: job.type });
}

/** Takes a job away, and what stopped with it. */
export function closeJob(step: Step, job: Job): void {
  step.jobs.delete(job.key);
  for (const incident of step.incidents.ownedBy(job.elementInstanceKey)) {
    if (incident.jobKey === job.key) step.incidents.delete(incident.key);
  }
}

/** What happens to jobs of listeners is told under a name of its own: it is not the element's work. */
export function recordJob(
  step: Step,
  job: Job,
  intent: string,
  data?: Readonly<Record<string, unknown>>,
): void {
  const { elementId, elementInstanceKey, key, listener } = job;
  const about = listener ? { ...data, event: listener.event } : data;
  step.record({
    type: listener ? 'listener' : 'job',
    intent,
    elementId,
    elementInstanceKey,
    key,
    ...(about && { data: about }),
  });
}
