import { Doorbell, type DoorbellName } from '@minhbach/queue';
import type { JobDispatcher } from '@minhbach/runtime';

/** How many jobs a dispatcher takes at once; fewer mean that none was left. */
const mostJobs = 100;

/** Bells that are heard in the process that rings them: what steps cost, without the way through the queue. */
export class LocalDoorbell extends Doorbell {
  private dispatcher: JobDispatcher | null = null;
  private again = false;
  private isBusy = false;

  /** From now on bells are heard. */
  attach(dispatcher: JobDispatcher): void {
    this.dispatcher = dispatcher;
  }

  async ring(name: DoorbellName, delayMs = 0): Promise<void> {
    if (name !== 'jobs' || delayMs > 0) return;
    this.again = true;
    if (this.isBusy) return;
    this.isBusy = true;
    while (this.again) {
      this.again = false;
      const taken = (await this.dispatcher?.workOff(mostJobs)) ?? 0;
      if (taken === mostJobs) this.again = true;
    }
    this.isBusy = false;
  }
}
