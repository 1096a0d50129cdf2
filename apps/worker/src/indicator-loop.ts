import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { CaseStore } from '@minhbach/indicators';
import { Injectable } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';

const everyMs = 1_000;
const mendEveryMs = 3_600_000;

/** Keeps what the figures are computed from up to date, so that whoever asks for one finds little left to count. */
@Injectable()
export class IndicatorLoop extends BackgroundLoop {
  constructor(store: CaseStore, clock: Clock) {
    super();
    this.repeat(everyMs, 'counting requests for the figures failed', async () => {
      await store.catchUp(localDateOf(await clock.now()));
    });
    this.repeat(mendEveryMs, 'comparing the tallies of a month failed', async () => {
      await this.mendNext(store, await clock.now());
    });
  }

  /** One month an hour, in turn: no figure waits for long, and every month's turn comes within days. */
  private async mendNext(store: CaseStore, now: Date): Promise<void> {
    const months = await store.talliedMonths();
    const month = months[Math.floor(now.getTime() / mendEveryMs) % months.length];
    const mended = month ? await store.mend(month) : 0;
    if (mended > 0) this.logger.error(`tallies of ${String(month)} put right: ${String(mended)}`);
  }
}
