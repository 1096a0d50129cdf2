import type { HistoryRecord, ReplayDifference } from '@minhbach/engine';
import { HistoryReplay, type ReplayedInstance, type ReplayedInstances } from '@minhbach/runtime';
import { parseArgs } from 'node:util';
import { type Command, UsageFault } from '../command.js';
import { asOperator } from '../operator-context.js';
import { operatorSettings } from '../operator-settings.js';

export const replayCommand: Command = {
  summary: 'run recorded histories again through this version and say where they go another way',
  help: `Usage: npm run cli -- replay (--instance <key> | --process <id> | --all) [--since <date>]

Takes the recorded histories of instances, archived ones included, step by step through the engine of this version,
with the models, decisions and forms that were deployed then. Tells of each instance where it goes another way than it
did: another element is entered or left, another flow taken, another task, timer or incident made, a decision decided or
a variable set otherwise, or in another order. Reads only; meant for a copy of the database, before an upgrade.
Ends with 0 when all goes as it went, with 1 when something does not.

  --instance  only this process instance
  --process   only instances of the process with this id
  --all       all instances
  --since     only those that were started on this day (in Viet Nam) or later, as 2026-01-31

What is compared and what is not recorded: docs/how-to/upgrade.md

Environment:
  DATABASE_URL    the service's PostgreSQL, as the application's role`,
  async run(words, environment) {
    const which = instancesIn(words);
    const { databaseUrl } = operatorSettings(environment);
    const counts = { same: 0, different: 0, 'not-recorded': 0 };
    let steps = 0;
    await asOperator(readOnly(databaseUrl), async (app) => {
      for await (const instance of app.get(HistoryReplay, { strict: false }).of(which)) {
        counts[instance.verdict.result]++;
        steps += instance.verdict.steps;
        for (const line of linesOf(instance)) console.log(line);
      }
    });
    const total = counts.same + counts.different + counts['not-recorded'];
    if (total === 0 && which.rootKey !== undefined) {
      throw new UsageFault(`There is no process instance ${String(which.rootKey)}.`);
    }
    console.log(
      `Of ${String(total)} instances, ${String(counts.same)} go as they went (${String(steps)} steps), ` +
        `${String(counts.different)} go another way, ` +
        `${String(counts['not-recorded'])} could be compared only in part.`,
    );
    return counts.different === 0 ? 0 : 1;
  },
};

function instancesIn(words: readonly string[]): ReplayedInstances {
  const { values } = parseArgs({
    args: [...words],
    options: {
      instance: { type: 'string' },
      process: { type: 'string' },
      all: { type: 'boolean', default: false },
      since: { type: 'string' },
    },
  });
  const { instance, process, all, since } = values;
  const chosen = [instance !== undefined, process !== undefined, all].filter(Boolean).length;
  if (chosen !== 1) throw new UsageFault('Say one of --instance, --process and --all.');
  if (instance !== undefined && !/^[1-9]\d{0,15}$/.test(instance)) {
    throw new UsageFault(`"${instance}" is no key of an instance.`);
  }
  return {
    rootKey: instance === undefined ? undefined : Number(instance),
    processId: process,
    since: since === undefined ? undefined : beginningOf(since),
  };
}

/** The day's first instant in Viet Nam, where it is always seven hours before the same in UTC. */
function beginningOf(day: string): string {
  const at = new Date(`${day}T00:00:00.000+07:00`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime());
  if (!isDay) throw new UsageFault(`"${day}" is no date such as 2026-01-31.`);
  return at.toISOString();
}

/** The database itself refuses to change anything. */
function readOnly(databaseUrl: string): string {
  const address = new URL(databaseUrl);
  const own = address.searchParams.get('options') ?? '';
  address.searchParams.set('options', `${own} -c default_transaction_read_only=on`.trim());
  return address.href;
}

function linesOf({ rootKey, processId, verdict, elementName }: ReplayedInstance): string[] {
  const instance = `- process instance ${String(rootKey)} (${processId})`;
  if (verdict.result === 'same') return [];
  if (verdict.result === 'not-recorded') {
    return [
      `${instance}: compared up to step ${String(verdict.steps)}; not recorded: ${verdict.why}`,
    ];
  }
  const { seq, at, trigger, elementId, recorded, replayed, reason } = verdict.difference;
  const element = elementId === null ? '' : `, at ${elementId}${nameOf(elementName)}`;
  return [
    `${instance}: goes another way in step ${String(seq)} (${trigger}, ${at})${element}`,
    `    recorded: ${told(recorded)}`,
    `    now:      ${reason ?? told(replayed)}`,
  ];
}

function nameOf(elementName: string | null): string {
  return elementName === null ? '' : ` “${elementName.replaceAll(/\s+/g, ' ')}”`;
}

/** What happened, without values: those may be about people. */
function told(record: ReplayDifference['recorded']): string {
  if (!record) return 'nothing more';
  const { type, intent, elementId = '' } = record;
  return [type, elementId, intent, ...detailOf(record)].filter(Boolean).join(' ');
}

function detailOf({ type, data = {} }: HistoryRecord): string[] {
  if (type === 'variable') return [`(${Object.keys(data).join(', ')})`];
  const shown = ['flow', 'code', 'dueAt', 'matchedRules'].filter(
    (name) => (data[name] ?? null) !== null,
  );
  return shown.map((name) => `(${name} ${JSON.stringify(data[name])})`);
}
