/** Something that somebody does at a moment. */
export interface Act {
  readonly at: Date;
  /** Of the request that it is about: two acts about the same one follow each other. */
  readonly name: string;
  /** Among the acts about it at one moment. */
  readonly rank: number;
  readonly run: () => Promise<void>;
}

/** What is going to be done, by its moment. */
export class Agenda {
  private readonly acts: Act[] = [];

  get next(): Date | null {
    return this.acts[0]?.at ?? null;
  }

  add(act: Act): void {
    this.acts.splice(this.countUntil(act.at), 0, act);
  }

  /** Takes what is to be done until then, in an order that depends on nothing but the acts themselves. */
  take(until: Date): Act[] {
    return this.acts
      .splice(0, this.countUntil(until))
      .sort(
        (one, other) =>
          one.at.getTime() - other.at.getTime() ||
          one.name.localeCompare(other.name, 'en') ||
          one.rank - other.rank,
      );
  }

  /** How many are to be done until then, found by halving. */
  private countUntil(moment: Date): number {
    let [low, high] = [0, this.acts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const act = this.acts[middle];
      if (act && act.at <= moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Acts in rounds of which none has two about the same request. */
export function rounds(acts: readonly Act[]): Act[][] {
  const all: Act[][] = [];
  const seen = new Map<string, number>();
  for (const act of acts) {
    const round = seen.get(act.name) ?? 0;
    seen.set(act.name, round + 1);
    (all[round] ??= []).push(act);
  }
  return all;
}
