import type { House } from '../house/house.js';
import { FileLoad } from './file-load.js';
import { Ledger } from './ledger.js';
import { ProbeLoad, startProbe, type ProbePlace } from './probe-load.js';
import { RequestLoad } from './request-load.js';

/** Everybody who uses a house, and what they know of it. */
export class Load {
  readonly ledger = new Ledger();
  private readonly place: ProbePlace;
  private readonly parts: readonly { begin(): void; end(): Promise<void> }[];

  constructor({ url, client }: House, seed: number) {
    this.place = { url, secret: client.secret };
    this.parts = [
      new RequestLoad(url, seed, this.ledger),
      new ProbeLoad(this.place, this.ledger),
      new FileLoad(url, this.ledger),
    ];
  }

  begin(): void {
    for (const part of this.parts) part.begin();
  }

  /** Begins nothing new and waits until every request under way has ended. */
  async end(): Promise<void> {
    await Promise.all(this.parts.map((part) => part.end()));
  }

  /** Milliseconds of the calls of people who start so many processes, until `work` has ended. */
  async callsDuring(everyMs: number, work: () => Promise<unknown>): Promise<number[]> {
    const people = new ProbeLoad(this.place, this.ledger, everyMs);
    this.ledger.latencies = [];
    people.begin();
    await work();
    await people.end();
    return this.ledger.latencies;
  }

  /** Plays one probe from start to end; false when that does not come about. */
  probe(): Promise<boolean> {
    return startProbe(this.place, this.ledger, true);
  }
}
