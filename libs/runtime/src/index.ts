export type { Instant, Key, Variables } from '@minhbach/engine';
export { BpmnError, JobWorker, type ActivatedJob, type JobHandler } from './job-worker.js';
export { Refusal } from './refusal.js';
export type {
  AfterWork,
  DomainWork,
  StepContext,
  StepRequest,
  StepResult,
} from './step-request.js';
export { TaskCheck, type CheckedTask, type TaskCheckHandler } from './task-check.js';
