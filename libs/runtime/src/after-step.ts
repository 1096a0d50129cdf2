import { bellHorizonMs, Doorbell, type DoorbellName } from '@minhbach/queue';
import { Injectable, Logger } from '@nestjs/common';
import { continueStep } from './continue-step.js';
import { Refusal } from './refusal.js';
import { ringBell } from './ring-bell.js';
import type { StepRequest, StepResult } from './step-request.js';
import { TaskRoots } from './task-roots.js';

type Outcome = StepResult['outcome'];

/** After a batch is committed: bells are rung once for all of it, and steps that ran out of budget go on. */
@Injectable()
export class AfterStep {
  private readonly logger = new Logger(AfterStep.name);

  constructor(
    private readonly doorbell: Doorbell,
    private readonly taskRoots: TaskRoots,
  ) {}

  committed(
    results: readonly StepResult[],
    submit: (request: StepRequest) => Promise<StepResult>,
  ): void {
    const outcomes = results.map(({ outcome }) => outcome);
    this.ringWithin('jobs', Math.min(...outcomes.map(untilJobs)));
    this.ringWithin('timers', Math.min(...outcomes.map(untilTimers)));
    if (outcomes.some(concernsMessages)) this.ringWithin('outbox', 0);
    for (const result of results) this.taskRoots.remember(result);
    for (const { rootKey, outcome } of results) {
      if (!outcome.commands.some(({ type }) => type === 'continue')) continue;
      submit(continueStep(rootKey)).catch((error: unknown) => {
        if (error instanceof Refusal) return;
        this.logger.error(`instance ${String(rootKey)} could not go on: ${String(error)}`);
      });
    }
  }

  private ringWithin(name: DoorbellName, delayMs: number): void {
    if (delayMs > bellHorizonMs) return;
    void ringBell(this.doorbell, name, this.logger, Math.max(0, delayMs));
  }
}

/** Milliseconds until the first job of the step may be worked; Infinity when it has none. */
function untilJobs(outcome: Outcome): number {
  if (isResumed(outcome)) return 0;
  const { inserted, updated } = outcome.changes.jobs;
  const open = [...inserted, ...updated].filter(({ retries }) => retries > 0);
  return Math.min(...open.map(({ notBefore }) => msUntil(notBefore ?? outcome.at, outcome)));
}

function untilTimers(outcome: Outcome): number {
  if (isResumed(outcome)) return 0;
  const { inserted, updated } = outcome.changes.timers;
  return Math.min(
    ...[...inserted, ...updated].map(({ dueAt }) => (dueAt ? msUntil(dueAt, outcome) : Infinity)),
  );
}

/** Something leaves for other instances, or a new wait may have its message in the buffer already. */
function concernsMessages(outcome: Outcome): boolean {
  return (
    isResumed(outcome) ||
    outcome.commands.some(({ type }) => type !== 'continue') ||
    outcome.changes.subscriptions.inserted.some(({ kind }) => kind === 'message')
  );
}

function isResumed({ records }: Outcome): boolean {
  return records.some(({ type, intent }) => type === 'process' && intent === 'resumed');
}

function msUntil(instant: string, { at }: Outcome): number {
  return Date.parse(instant) - Date.parse(at);
}
