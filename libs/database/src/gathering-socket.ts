import { Socket } from 'node:net';

/**
 * A socket that hands what is written in one turn of the process to the system in one call: statements that are sent
 * together travel together, and the database wakes up once for them.
 */
export class GatheringSocket extends Socket {
  private isGathering = false;

  constructor() {
    super();
    // `connect` takes away whatever stands in the place of `write` before.
    this.once('connect', () => {
      this.write = this.gather as Socket['write'];
    });
  }

  private readonly gather = (...args: Parameters<Socket['write']>): boolean => {
    if (!this.isGathering) {
      this.isGathering = true;
      this.cork();
      process.nextTick(this.send);
    }
    return super.write(...args);
  };

  private readonly send = (): void => {
    this.isGathering = false;
    this.uncork();
  };
}
