import { AuditHeads } from '@minhbach/audit';
import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const everyMs = 3_600_000;
const failure = "taking the day's head of the audit failed and is tried again later";

/** Writes down once a day, outside of the database, where the histories of all instances stand. */
@Injectable()
export class AuditLoop extends BackgroundLoop {
  constructor(heads: AuditHeads, @Inject(WORKER_OPTIONS) { audit }: WorkerOptions) {
    super();
    if (!audit) return;
    this.repeat(everyMs, failure, async () => {
      const taken = await heads.takeDue(audit);
      if (taken) this.logger.log(`took the audit head ${String(taken.number)}`);
    });
  }
}
