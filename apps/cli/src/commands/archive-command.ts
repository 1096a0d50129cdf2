import { InstanceArchive } from '@minhbach/runtime';
import { parseArgs } from 'node:util';
import { type Command, UsageFault } from '../command.js';
import { asOperator } from '../operator-context.js';
import { operatorSettings } from '../operator-settings.js';

export const archiveCommand: Command = {
  summary: 'move instances that ended long ago, and their history, to the archive',
  help: `Usage: npm run cli -- archive --older-than <days> [--dry-run]

Moves process instances out of the engine's working tables when they ended in a month that was over
so many days ago. They can be read as before, and their history can still be verified. Open
instances stay as they are. Interrupted, it goes on the next time. (The worker does the same every
six hours when ARCHIVE_AFTER_DAYS is set.)

  --older-than  how long an instance stays after its end, in days
  --dry-run     only say how many instances would go

Environment:
  DATABASE_URL  the service's PostgreSQL, as the application's role`,
  async run(words, environment) {
    const { values } = parseArgs({
      args: [...words],
      options: { 'older-than': { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    });
    const days = daysOf(values['older-than']);
    const { databaseUrl } = operatorSettings(environment);
    const lines = await asOperator(databaseUrl, async (app) => {
      const archive = app.get(InstanceArchive, { strict: false });
      return values['dry-run'] ? wouldGo(archive, days) : hasGone(archive, days);
    });
    console.log(lines.join('\n'));
    return 0;
  },
};

async function wouldGo(archive: InstanceArchive, days: number): Promise<string[]> {
  const { before, instances } = await archive.count(days);
  return [`${String(instances)} instances ended before ${dayOf(before)} and would go.`];
}

async function hasGone(archive: InstanceArchive, days: number): Promise<string[]> {
  const { before, instances, months, postponed } = await archive.archive(days);
  return [
    `${String(instances)} instances that ended before ${dayOf(before)} were archived.`,
    ...(months.length > 0 ? [`Months of history: ${months.join(', ')}`] : []),
    ...(postponed.length > 0 ? [`Still in use, for a later run: ${postponed.join(', ')}`] : []),
  ];
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

function daysOf(text: string | undefined): number {
  if (text === undefined || !/^[1-9]\d{0,4}$/.test(text)) {
    throw new UsageFault('Say with --older-than for how many days ended instances stay.');
  }
  return Number(text);
}
