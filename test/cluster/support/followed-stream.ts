import { setTimeout as pause } from 'node:timers/promises';
import { liveEventsIn } from '../../support/live-stream.js';
import type { People } from './people.js';

/** As long as a browser waits before it connects again; the service asks for two seconds. */
const retryMs = 2_000;

/** A stream as a browser keeps it: whenever it ends it is opened again, from the last event on. */
export class FollowedStream {
  /** Requests of which it was told. */
  readonly requests = new Set<string>();
  /** How often it was opened, and how often in vain. */
  opened = 0;
  refused = 0;
  private last = '';
  private stopped = false;
  private readonly aborting = new AbortController();
  private readonly running: Promise<void>;

  constructor(
    private readonly people: People,
    private readonly login: string,
  ) {
    this.running = this.follow();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.aborting.abort();
    await this.running;
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      // However it ends, the next one begins where it was.
      await this.listen().catch(() => undefined);
      await pause(retryMs);
    }
  }

  private async listen(): Promise<void> {
    const { url } = this.people;
    const { signal } = this.aborting;
    const headers = {
      cookie: await this.people.cookieOf(this.login),
      ...(this.last !== '' && { 'last-event-id': this.last }),
    };
    const reply = await fetch(`${url}/api/live`, { headers, signal });
    if (!reply.ok || !reply.body) {
      this.refused += 1;
      return;
    }
    this.opened += 1;
    for await (const { id, requests } of liveEventsIn(reply.body)) {
      this.last = id;
      for (const request of requests) this.requests.add(request);
    }
  }
}
