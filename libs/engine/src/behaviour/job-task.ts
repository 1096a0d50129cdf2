import type { FlowNode } from '@minhbach/bpmn';
import { Fault, type Outcome } from '../fault.js';
import { addJob, describeJob } from '../jobs.js';
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
  const described = describeJob(step, instance, node.task);
  if (described instanceof Fault) return described;
  addJob(step, markActive(step, instance), described, null);
}
