/** Somebody who does the same over and over between its beginning and its end. */
export abstract class SteadyLoad {
  protected isStopped = false;
  private running: Promise<void> = Promise.resolve();

  begin(): void {
    this.isStopped = false;
    this.running = this.run();
  }

  /** Begins nothing new, and waits until what is under way has ended. */
  async end(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  /** Goes on until it is stopped. */
  protected abstract run(): Promise<void>;
}
