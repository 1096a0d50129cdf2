import { RetentionRounds } from '@minhbach/privacy';
import { Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';

const everyMs = 3_600_000;

/** Lets personal data go whose time is over, and what an erasure had to leave for an open or held request. */
@Injectable()
export class RetentionLoop extends BackgroundLoop {
  constructor(rounds: RetentionRounds) {
    super();
    this.repeat(everyMs, 'personal data whose time is over is still there', async () => {
      for (const { class: id, rows } of await rounds.round()) {
        if (rows > 0) this.logger.log(`let ${String(rows)} rows of ${id} go`);
      }
    });
  }
}
