import type { FlowNode } from '@minhbach/bpmn';
import { evaluateNumber, evaluateText } from '../evaluate.js';
import { Fault, type Outcome } from '../fault.js';
import { markActive } from '../lifecycle.js';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';
import type { Behaviour } from './behaviour.js';

/** Waits for a job worker: service and send tasks, and rules, scripts or messages given to a worker. */
export const jobTask: Behaviour = {
  activate: (step, instance, node) => openJob(step, instance, node),
};

export function openJob(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  if (!node.task) throw new Error(`${node.id} has no task definition`);
  const type = evaluateText(step, instance.key, node.task.type, 'job type');
  if (type instanceof Fault) return type;
  const retries = evaluateNumber(step, instance.key, node.task.retries, 3, 'number of retries');
  if (retries instanceof Fault) return retries;
  const job = step.jobs.put({
    key: step.newKey(),
    elementInstanceKey: instance.key,
    elementId: node.id,
    type,
    retries,
    headers: node.task.headers,
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
