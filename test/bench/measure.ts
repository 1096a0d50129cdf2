import type { Meter, Usage } from './usage.js';

/** Something that plays one instance of a workload from start to end. */
export interface Contender {
  readonly name: string;
  /** Another engine, with rows of its own. */
  readonly isPeer?: boolean;
  /** Ends when the last of its instances has ended; resolves to the number of instances it played. */
  play(): Promise<number>;
}

/** One measured stretch of one contender. */
export interface Round {
  readonly instances: number;
  readonly seconds: number;
  /** From the start of an instance to its end. */
  readonly latenciesMs: readonly number[];
  readonly usage: Usage;
}

/** A contender with its measured rounds. */
export interface Entrant {
  readonly contender: Contender;
  /** How many play at the same time. */
  readonly callers: number;
  readonly rounds: Round[];
}

/**
 * `callers` play one instance after the other until the time is over, each of them one at least; what is under way is
 * finished.
 */
export async function measure(
  contender: Contender,
  callers: number,
  milliseconds: number,
  meter: Meter,
): Promise<Round> {
  const before = await meter.read();
  const begin = performance.now();
  const latenciesMs: number[] = [];
  let instances = 0;
  const caller = async () => {
    do {
      const from = performance.now();
      const played = await contender.play();
      instances += played;
      latenciesMs.push(performance.now() - from);
    } while (performance.now() - begin < milliseconds);
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const seconds = (performance.now() - begin) / 1000;
  const usage = meter.between(before, await meter.read());
  return { instances, seconds, latenciesMs, usage };
}
