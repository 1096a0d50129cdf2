import type { Rejection } from '../advance-result.js';
import { raiseIncident } from '../incidents.js';
import { bring } from '../io-mappings.js';
import { closeJob, recordJob } from '../jobs.js';
import { findCatcher } from '../propagation.js';
import type { Instant } from '../state.js';
import type { Step } from '../step.js';
import { triggerCatch } from '../trigger-catch.js';
import { setLocal } from '../variables.js';
import type { TriggerBody } from '../trigger.js';
import { listenerTold } from './listener-triggers.js';

type Of<T extends TriggerBody['type']> = Extract<TriggerBody, { type: T }>;

const gone: Rejection = {
  code: 'not-found',
  message: 'The job does not exist any more: it was completed or is no longer needed.',
};

const stopped: Rejection = {
  code: 'wrong-state',
  message: 'The job has stopped already; its incident must be resolved first.',
};

export function completeJob(step: Step, trigger: Of<'complete-job'>): Rejection | undefined {
  const job = step.jobs.get(trigger.jobKey);
  if (!job) return gone;
  closeJob(step, job);
  recordJob(step, job, 'completed', heldFor(step, trigger));
  if (job.listener) {
    listenerTold(step, job, job.listener, trigger.variables);
    return;
  }
  const instance = step.current(job.elementInstanceKey);
  // It is done before what it brings is looked at: its own variables do not interrupt it.
  step.schedule({ op: 'complete', key: instance.key });
  bring(step, instance, trigger.variables);
}

/** With retries left the job waits for its next try; without, a person must look at it. */
export function failJob(step: Step, trigger: Of<'fail-job'>): Rejection | undefined {
  const job = step.jobs.get(trigger.jobKey);
  if (!job) return gone;
  if (job.retries === 0) return stopped;
  const retries = Math.max(0, trigger.retries);
  const failed = step.jobs.put({ ...job, retries, notBefore: trigger.retryAt });
  recordJob(step, job, 'failed', { message: trigger.message, retries, ...heldFor(step, trigger) });
  if (trigger.variables) setLocal(step, job.elementInstanceKey, trigger.variables);
  if (retries > 0) return;
  const instance = step.current(job.elementInstanceKey);
  raiseIncident(step, instance, { code: 'job-failed', message: trigger.message }, failed);
}

/** One that has stopped gets its tries when its incident is resolved. */
export function updateJob(step: Step, trigger: Of<'update-job'>): Rejection | undefined {
  const job = step.jobs.get(trigger.jobKey);
  if (!job) return gone;
  if (job.retries === 0) return stopped;
  const retries = Math.max(1, trigger.retries);
  step.jobs.put({ ...job, retries });
  recordJob(step, job, 'retries-updated', { retries });
}

/** A business error of the worker: caught by the model, or an incident on the job. */
export function throwJobError(step: Step, trigger: Of<'throw-error'>): Rejection | undefined {
  const job = step.jobs.get(trigger.jobKey);
  if (!job) return gone;
  if (job.retries === 0) return stopped;
  const instance = step.current(job.elementInstanceKey);
  const { code, message: said } = trigger;
  recordJob(step, job, 'error-thrown', { code, message: said, ...heldFor(step, trigger) });
  const catcher = findCatcher(step, instance.key, 'error', trigger.code);
  if (!catcher) {
    const message = `nobody catches the error "${trigger.code}": ${trigger.message}`;
    const failed = step.jobs.put({ ...job, retries: 0 });
    raiseIncident(step, instance, { code: 'unhandled-error', message }, failed);
    return;
  }
  triggerCatch(step, catcher.host, catcher.target, trigger.variables);
}

/** How long the worker had the job, for whoever measures it later; unknown when the trigger does not say since when. */
function heldFor(step: Step, { takenAt }: { readonly takenAt?: Instant }) {
  if (takenAt === undefined) return undefined;
  return { heldMs: Math.max(0, Date.parse(step.at) - Date.parse(takenAt)) };
}
