const everyMs = 200;

interface Waiter<Name> {
  readonly names: readonly Name[];
  readonly end: () => void;
}

/**
 * Lets many callers wait for something to be so in the database, by one question for all of them at a time. Nothing is
 * asked while nobody waits.
 */
export class SharedWait<Name> {
  private readonly waiters = new Set<Waiter<Name>>();
  private timer: NodeJS.Timeout | null = null;
  private isClosed = false;

  /** `ask` tells for which of these names it is so. */
  constructor(private readonly ask: (names: readonly Name[]) => Promise<readonly Name[]>) {}

  /** Fulfilled when it is so for one of the names, the time is up, the signal aborts, or the wait is closed. */
  async until(names: readonly Name[], waitMs: number, signal: AbortSignal): Promise<void> {
    if (this.isClosed || signal.aborted || waitMs <= 0) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(patience);
        signal.removeEventListener('abort', end);
        this.waiters.delete(waiter);
        resolve();
      };
      const waiter = { names, end };
      const patience = setTimeout(end, waitMs);
      signal.addEventListener('abort', end);
      this.waiters.add(waiter);
      this.lookSoon();
    });
  }

  /** Ends all waits, and those to come at once. */
  close(): void {
    this.isClosed = true;
    if (this.timer) clearTimeout(this.timer);
    for (const { end } of this.waiters) end();
  }

  private lookSoon(): void {
    this.timer ??= setTimeout(() => void this.look(), everyMs);
  }

  /** What goes wrong with one question is asked again with the next. */
  private async look(): Promise<void> {
    const wanted = new Set([...this.waiters].flatMap(({ names }) => names));
    const found = new Set(wanted.size === 0 ? [] : await this.ask([...wanted]).catch(() => []));
    for (const { names, end } of this.waiters) {
      if (names.some((name) => found.has(name))) end();
    }
    this.timer = null;
    if (this.waiters.size > 0 && !this.isClosed) this.lookSoon();
  }
}
