import { evaluate } from '../evaluate.js';
import { Fault } from '../fault.js';
import { bring } from '../io-mappings.js';
import { passThrough } from '../lifecycle.js';
import type { Behaviour } from './behaviour.js';
import { openJob } from './job-task.js';

/** A FEEL expression whose value goes into a variable; or a job, when the model gives it to a worker. */
export const scriptTask: Behaviour = {
  activate(step, instance, node) {
    if (node.task) return openJob(step, instance, node);
    if (!node.script) throw new Error(`${node.id} has no script`);
    const value = evaluate(step, instance.key, node.script.expression);
    if (value instanceof Fault) return value;
    passThrough(step, instance);
    bring(step, step.current(instance.key), { [node.script.resultVariable]: value });
  },
};
