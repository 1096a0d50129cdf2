import type { Arena } from './arena.js';
import type { Racecourse } from './commands.js';
import type { Rows } from './outcome.js';

interface Event {
  readonly type: string;
  readonly intent: string;
  readonly key?: number;
  readonly elementInstanceKey?: number;
}

/** What happens to a task, job, timer, wait or element at most once. */
const ends = ['completed', 'terminated', 'fired', 'correlated', 'resolved', 'canceled'];

/** All that is wrong with an instance whichever way the race went, in words. */
export async function brokenInvariants(
  { sides, owner }: Arena,
  { rootKey }: Racecourse,
  rows: Rows,
  expectedNotes: readonly string[],
): Promise<string[]> {
  const [{ service }] = sides;
  const chain = await service.instances.verifyChain(rootKey);
  const { rows: notes } = await owner.query<{ text: string }>('SELECT text FROM note');
  const wanted = [...expectedNotes, ...jobsDone(rows)].toSorted();
  const found = notes.map(({ text }) => text).toSorted();
  return [
    ...(chain.ok ? [] : [`the history is broken at step ${String(chain.seq)}`]),
    ...(found.join() === wanted.join()
      ? []
      : [`the steps’ own work left "${found.join()}" and not "${wanted.join()}"`]),
    ...orphans(rows),
    ...endedTwice(rows),
  ];
}

function eventsOf({ history = [] }: Rows): Event[] {
  return history.flatMap(({ records }) => records as Event[]);
}

function jobsDone(rows: Rows): string[] {
  return eventsOf(rows)
    .filter(({ type, intent }) => type === 'job' && intent === 'completed')
    .map(({ key }) => `job ${String(key)}`);
}

/** Rows below elements that are gone, and rows of an instance that has ended. */
function orphans(rows: Rows): string[] {
  const { process_instance: roots = [], element_instance: elements = [] } = rows;
  const alive = new Set(elements.map(({ key }) => key));
  const lost = elements.filter(({ scope_key: scope }) => scope !== null && !alive.has(scope));
  for (const row of Object.values(rows).flat()) {
    if ('element_instance_key' in row && !alive.has(row.element_instance_key)) lost.push(row);
  }
  const left = roots[0]?.ended_at === null ? [] : elements;
  return [...lost, ...left].map((row) => `there is an orphan: ${JSON.stringify(row)}`);
}

function endedTwice(rows: Rows): string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const { type, intent, key, elementInstanceKey } of eventsOf(rows)) {
    if (!ends.includes(intent)) continue;
    const what = `${type} ${String(key ?? elementInstanceKey)}`;
    if (seen.has(what)) twice.push(`${what} came to its end twice`);
    seen.add(what);
  }
  return twice;
}
