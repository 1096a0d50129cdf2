import type { BenchDatabase } from './bench-database.js';
import type { Bench, BenchGroup, BenchOptions } from './bench-group.js';
import { lineOf, type Figure } from './figure.js';

/** Where a run prints, and how it gets its database. */
export interface BenchHost {
  say(line: string): void;
  database(): Promise<BenchDatabase>;
}

/** Runs the chosen workloads of each group and returns all figures; the databases it asked for, it stops. */
export async function runGroups(
  groups: readonly BenchGroup[],
  chosen: ReadonlySet<string>,
  options: BenchOptions,
  host: BenchHost,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const { say } = host;
  const databases: BenchDatabase[] = [];
  const started = async () => {
    const database = await host.database();
    databases.push(database);
    return database;
  };
  let shared: Promise<BenchDatabase> | null = null;
  const bench: Bench = {
    options,
    chosen,
    say,
    report: (figure) => {
      figures.push(figure);
      say(lineOf(figure));
    },
    database: () => (shared ??= started()),
    ownDatabase: started,
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
    for (const database of databases) await database.stop();
  }
  return figures;
}
