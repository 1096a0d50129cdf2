import type { Turnstile } from './turnstile.js';

/** How long nothing must move before the one who is waited for counts as waiting for the other. */
const quietMs = 4;
/** How long a race may stand still before it counts as stuck. */
const patienceMs = 10_000;

/** One of two processes in a race. */
export interface Runner {
  readonly name: string;
  readonly turnstile: Turnstile;
  readonly run: () => Promise<void>;
}

/** Tells of traffic, so that the next turn begins when everybody has come to a halt. */
export class Traffic {
  private lastAt = 0;
  private wake: () => void = () => undefined;

  readonly note = (): void => {
    this.lastAt = performance.now();
    this.wake();
  };

  get stillForMs(): number {
    return performance.now() - this.lastAt;
  }

  /** Until something moves, or so many milliseconds have passed. */
  async next(longestMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, longestMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/**
 * Lets two runners at the database turn by turn: whenever both have come to a halt, one of them is drawn and
 * what it wanted to say is let through. Whoever waits for a lock of the other is passed over. Returns the
 * turns, one letter each.
 */
export async function interleave(
  runners: readonly Runner[],
  traffic: Traffic,
  draw: () => number,
): Promise<string> {
  const racing = new Set(runners);
  const constancy = draw();
  let turns = '';
  for (const { turnstile } of runners) turnstile.close();
  const finish = Promise.all(
    runners.map((runner) =>
      runner.run().finally(() => {
        racing.delete(runner);
        traffic.note();
      }),
    ),
  );
  finish.catch(() => undefined);
  try {
    while (racing.size > 0) {
      const ready = await comeToAHalt(racing, traffic, turns);
      const same = ready.find(({ name }) => turns.endsWith(name));
      const others = ready.filter((runner) => runner !== same);
      const other = others[Math.floor(draw() * others.length)];
      const next = same && draw() < constancy ? same : (other ?? same);
      turns += next?.name ?? '';
      next?.turnstile.pass();
    }
  } finally {
    for (const { turnstile } of runners) turnstile.open();
  }
  await finish;
  return turns;
}

/** Those who want to say something, once everybody does or nothing moves any more; nobody when all are done. */
async function comeToAHalt(
  racing: ReadonlySet<Runner>,
  traffic: Traffic,
  turns: string,
): Promise<Runner[]> {
  for (;;) {
    const ready = [...racing].filter(({ turnstile }) => turnstile.holds);
    if (ready.length === racing.size) return ready;
    if (ready.length > 0 && traffic.stillForMs >= quietMs) return ready;
    if (traffic.stillForMs > patienceMs) throw new Error(`nothing moves any more after ${turns}`);
    await traffic.next(quietMs);
  }
}
