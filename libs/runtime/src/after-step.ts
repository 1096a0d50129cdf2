import { Doorbell, type DoorbellName } from '@minhbach/queue';
import { Injectable, Logger } from '@nestjs/common';
import type { StepRequest, StepResult } from './step-request.js';

/** Timers further away than this are left to the reconciler. */
const bellHorizonMs = 24 * 3_600_000;

/** After a batch is committed: bells are rung once for all of it, and steps that ran out of budget go on. */
@Injectable()
export class AfterStep {
  private readonly logger = new Logger(AfterStep.name);

  constructor(private readonly doorbell: Doorbell) {}

  committed(
    results: readonly StepResult[],
    submit: (request: StepRequest) => Promise<StepResult>,
  ): void {
    if (results.some(({ outcome }) => outcome.changes.jobs.inserted.length > 0)) this.ring('jobs');
    if (results.some(({ outcome }) => outcome.commands.some(({ type }) => type !== 'continue'))) {
      this.ring('outbox');
    }
    this.ringForTimers(results);
    for (const { rootKey, outcome } of results) {
      if (!outcome.commands.some(({ type }) => type === 'continue')) continue;
      submit({ rootKey, body: { type: 'continue' }, actor: 'system' }).catch((error: unknown) => {
        this.logger.error(`instance ${String(rootKey)} could not go on: ${String(error)}`);
      });
    }
  }

  private ringForTimers(results: readonly StepResult[]): void {
    let earliest = Infinity;
    for (const { outcome } of results) {
      const { inserted, updated } = outcome.changes.timers;
      for (const { dueAt } of [...inserted, ...updated]) {
        if (dueAt === null) continue;
        earliest = Math.min(earliest, Date.parse(dueAt) - Date.parse(outcome.at));
      }
    }
    if (earliest < bellHorizonMs) this.ring('timers', Math.max(0, earliest));
  }

  private ring(name: DoorbellName, delayMs = 0): void {
    this.doorbell.ring(name, delayMs).catch((error: unknown) => {
      this.logger.warn(`the bell for ${name} could not be rung: ${String(error)}`);
    });
  }
}
