import { startBenchDatabase, type BenchDatabase } from './bench-database.js';
import type { Bench, BenchGroup, BenchOptions } from './bench-group.js';
import { lineOf, type Figure } from './figure.js';

/** Runs the chosen workloads of each group and returns all figures; what it started, it stops. */
export async function runGroups(
  groups: readonly BenchGroup[],
  chosen: ReadonlySet<string>,
  options: BenchOptions,
  say: (line: string) => void,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let started: Promise<BenchDatabase> | null = null;
  const bench: Bench = {
    options,
    chosen,
    say,
    report: (figure) => {
      figures.push(figure);
      say(lineOf(figure));
    },
    database: () => {
      if (!started) say('Starting a private PostgreSQL, with fsync and synchronous_commit on …');
      return (started ??= startBenchDatabase());
    },
  };
  try {
    for (const group of groups) {
      const ids = Object.entries(group.workloads).filter(([id]) => chosen.has(id));
      if (ids.length === 0) continue;
      say('');
      for (const [id, title] of ids) say(`${id}: ${title}`);
      await group.run(bench);
    }
  } finally {
    await (started as Promise<BenchDatabase> | null)?.then((database) => database.stop());
  }
  return figures;
}
