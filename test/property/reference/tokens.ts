/** Paths that are on their way in a scope, or in a block that waits for all of its paths. */
export class Tokens {
  constructor(
    private count: number,
    private readonly over: () => void,
  ) {}

  more(count: number): void {
    this.count += count;
  }

  /** A path is at its end. */
  end(): void {
    this.count--;
    if (this.count === 0) this.over();
  }

  /** All paths were stopped but one. */
  reset(): void {
    this.count = 1;
  }
}
