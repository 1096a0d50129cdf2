/** What a caller knows of something that it asked for. */
type Outcome = 'acknowledged' | 'unknown';

/** All that the service has said yes to, and what it was asked for and did not answer. */
export class Ledger {
  /** Keys of requests. */
  readonly requests = new Set<string>();
  /** Keys of completed tasks. */
  readonly tasks = new Set<string>();
  /** SHA-256 of files. */
  readonly files = new Set<string>();
  /** Probes by their ids. A start that was not answered may have happened, once. */
  readonly probes = new Map<string, Outcome>();
  /** What the service has done that it must not do, as seen from outside. */
  readonly wrongs: string[] = [];
  /** Milliseconds that people's calls took. */
  latencies: number[] = [];

  /** In a few words, for a line of the report. */
  get size(): {
    readonly requests: number;
    readonly tasks: number;
    readonly probes: number;
    readonly files: number;
  } {
    const { requests, tasks, probes, files } = this;
    return { requests: requests.size, tasks: tasks.size, probes: probes.size, files: files.size };
  }
}
