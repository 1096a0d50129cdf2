import type { BenchDatabase } from './bench-database.js';
import type { Figure } from './figure.js';

/** How long everything is measured; a smoke test takes a glance only. */
export interface BenchOptions {
  /** Measured rounds of each contender. */
  readonly repeats: number;
  readonly roundMs: number;
  /** How many play at the same time where many do. */
  readonly callers: number;
  /** Instances already there, waiting at a user task. */
  readonly openInstances: number;
  /** The sizes of the issue, however long they take. */
  readonly isFull: boolean;
}

/** What a group of workloads is given. */
export interface Bench {
  readonly options: BenchOptions;
  /** Ids of the workloads to run. */
  readonly chosen: ReadonlySet<string>;
  /** Prints a line as soon as something is known. */
  say(line: string): void;
  report(figure: Figure): void;
  /** The private PostgreSQL of this run, started when first asked for. */
  database(): Promise<BenchDatabase>;
  /** Another one, empty. */
  ownDatabase(): Promise<BenchDatabase>;
}

/** Workloads that share their preparation. */
export interface BenchGroup {
  readonly name: string;
  readonly workloads: Readonly<Record<string, string>>;
  run(bench: Bench): Promise<void>;
}
