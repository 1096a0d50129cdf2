/** Those who want to be told of something, each until he ends it. */
export class Listeners<Told extends readonly unknown[] = []> {
  private readonly all = new Set<(...told: Told) => void>();

  /** Returns what ends the listening. */
  readonly add = (listener: (...told: Told) => void): (() => void) => {
    this.all.add(listener);
    return () => {
      this.all.delete(listener);
    };
  };

  tell(...told: Told): void {
    for (const listener of this.all) listener(...told);
  }
}
