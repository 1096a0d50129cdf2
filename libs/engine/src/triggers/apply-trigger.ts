import type { Rejection } from '../advance-result.js';
import type { Step } from '../step.js';
import type { Trigger } from '../trigger.js';
import { faultInVariables } from '../variable-limits.js';
import {
  cancel,
  resolveIncident,
  resume,
  setVariables,
  start,
  suspend,
} from './instance-triggers.js';
import { activateAdHoc } from './ad-hoc-triggers.js';
import { correlate, fireTimer } from './event-triggers.js';
import { migrate } from './migrate.js';
import { modify } from './modify.js';
import { completeJob, failJob, throwJobError, updateJob } from './job-triggers.js';
import { delegateTask, resolveTask } from './delegation-triggers.js';
import {
  assignTask,
  claimTask,
  completeTask,
  releaseTask,
  updateTask,
} from './user-task-triggers.js';

type Handler<T extends Trigger['type']> = (
  step: Step,
  trigger: Extract<Trigger, { type: T }>,
) => Rejection | undefined;

/** One handler for each trigger; each checks everything before it changes anything. */
const handlers: { readonly [T in Trigger['type']]: Handler<T> } = {
  start,
  'claim-user-task': claimTask,
  'release-user-task': releaseTask,
  'assign-user-task': assignTask,
  'update-user-task': updateTask,
  'delegate-user-task': delegateTask,
  'resolve-user-task': resolveTask,
  'complete-user-task': completeTask,
  'complete-job': completeJob,
  'fail-job': failJob,
  'update-job': updateJob,
  'throw-error': throwJobError,
  'fire-timer': fireTimer,
  correlate,
  'set-variables': setVariables,
  'resolve-incident': resolveIncident,
  modify,
  migrate,
  'activate-ad-hoc': activateAdHoc,
  cancel,
  suspend,
  resume,
  continue: () => undefined,
};

const allowedWhileSuspended: readonly Trigger['type'][] = [
  'resume',
  'cancel',
  'resolve-incident',
  'modify',
  'migrate',
];

/** Starts the step that a trigger asks for, or says why it cannot be. */
export function applyTrigger(step: Step, trigger: Trigger, exists: boolean): Rejection | undefined {
  if (!exists && trigger.type !== 'start') {
    return { code: 'not-found', message: 'There is no such process instance.' };
  }
  if (step.status === 'completed' || step.status === 'terminated') {
    return { code: 'not-found', message: 'The process instance has already ended.' };
  }
  if (step.status === 'suspended' && !allowedWhileSuspended.includes(trigger.type)) {
    return { code: 'suspended', message: 'The process instance is suspended; resume it first.' };
  }
  const { variables = {} } = 'variables' in trigger ? trigger : {};
  const fault = faultInVariables(variables);
  if (fault !== null) return { code: 'invalid-variables', message: fault };
  return (handlers[trigger.type] as Handler<Trigger['type']>)(step, trigger);
}
