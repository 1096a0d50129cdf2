import { Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';

/** How long the database's time is told from its last answer. */
const longestMs = 1_000;

/**
 * The database's clock between two of its answers: what it said last, and what has passed here since. The
 * answer was under way for a moment, so this is never ahead of the database's clock. It is a guess all the
 * same: whoever uses it lets the database check it where it writes (`write-statement.ts`).
 */
@Injectable()
export class StepClock {
  private heard: { readonly said: number; readonly at: number } | null = null;

  constructor(private readonly clock: Clock) {}

  /** The test's clock; null for the database's own. */
  get fixed(): Date | null {
    return this.clock.fixed();
  }

  /** What time it is as far as one can tell without asking; null when the last answer is too long ago. */
  guess(): Date | null {
    if (this.fixed) return this.fixed;
    if (!this.heard) return null;
    const passed = performance.now() - this.heard.at;
    return passed < longestMs ? new Date(Math.floor(this.heard.said + passed)) : null;
  }

  /** The database has just said what time it is. An answer that was long under way makes nothing less exact. */
  hear(now: Date): void {
    const guess = this.guess();
    if (guess && guess >= now) return;
    this.heard = { said: now.getTime(), at: performance.now() };
  }
}
