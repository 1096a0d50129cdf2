import type { FlowNode } from '@minhbach/bpmn';
import { evaluateInteger, evaluateText } from '../evaluate.js';
import { Fault, type Outcome } from '../fault.js';
import { markActive } from '../lifecycle.js';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';
import type { Behaviour } from './behaviour.js';

/** At least one: a job that is never tried would wait without anybody knowing. */
const tries = { min: 1, max: 1000, usual: 3 };
const priorities = { min: 0, max: 100, usual: 50 };

/** Waits for a job worker: service and send tasks, and rules, scripts or messages given to a worker. */
export const jobTask: Behaviour = {
  activate: (step, instance, node) => openJob(step, instance, node),
};

export function openJob(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  if (!node.task) throw new Error(`${node.id} has no task definition`);
  const { key } = instance;
  const type = evaluateText(step, key, node.task.type, 'job type');
  if (type instanceof Fault) return type;
  const retries = evaluateInteger(step, key, node.task.retries, tries, 'number of retries');
  if (retries instanceof Fault) return retries;
  const priority = evaluateInteger(step, key, node.task.priority, priorities, 'job priority');
  if (priority instanceof Fault) return priority;
  const job = step.jobs.put({
    key: step.newKey(),
    elementInstanceKey: key,
    elementId: node.id,
    type,
    retries,
    headers: node.task.headers,
    priority,
    notBefore: null,
    createdAt: step.at,
  });
  markActive(step, instance);
  step.record({
    type: 'job',
    intent: 'created',
    elementId: node.id,
    elementInstanceKey: instance.key,
    key: job.key,
    data: { type },
  });
}
