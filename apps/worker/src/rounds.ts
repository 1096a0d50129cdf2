/** Work that is done over and over, each round some time after the one before has ended. */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void> = Promise.resolve();
  private hasStopped = false;

  constructor(
    /** Does not throw. */
    private readonly round: () => Promise<void>,
    private readonly waitMs: () => number,
  ) {}

  /** Whether a round that takes long should come to its end. */
  get isStopped(): boolean {
    return this.hasStopped;
  }

  begin(): void {
    this.current = this.round().finally(() => {
      if (this.hasStopped) return;
      this.timer = setTimeout(() => {
        this.begin();
      }, this.waitMs());
    });
  }

  /** Begins no more rounds and waits for the one under way. */
  async stop(): Promise<void> {
    this.hasStopped = true;
    clearTimeout(this.timer);
    await this.current;
  }
}
