import { JobDispatcher } from '@minhbach/runtime';
import type { Arena, Side } from './arena.js';
import { ways, type Command, type Racecourse } from './commands.js';
import { Posting } from './arena.js';

/** Whether only what the pair is about is left to do, so that both may arrive at the join, or everything is. */
export const settings = ['nothing else', 'everything'] as const;
export type Setting = (typeof settings)[number];

const startOfRace = new Date('2026-03-02T02:00:00.000Z');

/** A fresh instance for a pair; `pick` says which side does each step on the way there. */
export async function prepare(
  { sides, otherVersionKey }: Arena,
  pair: readonly [Command, Command],
  setting: Setting,
  pick: () => Side,
): Promise<Racecourse> {
  const [{ service: first }] = sides;
  first.clock.set(startOfRace);
  const rootKey = await pick().service.start('race', { order: 'o-1' });
  const reviewKey = await first.taskAt(rootKey, 'review');
  const [incident] = await first.query<{ key: string }>(
    'SELECT key FROM incident WHERE root_key = $1',
    [rootKey],
  );
  const course = { rootKey, reviewKey, incidentKey: Number(incident?.key), otherVersionKey };
  const concerned = pair.map(({ way }) => way);
  if (setting === 'nothing else') {
    const others = ways.filter((way) => !concerned.includes(way));
    // Where nobody is about a way of its own, something must be left for them to be about.
    for (const way of others.slice(0, 3)) await settle[way](pick(), course);
  }
  const given = pair.map((command) => command.given);
  if (given.includes('claimed') && !pair.some(({ name }) => name === 'claim')) {
    await pick().service.runtime.claimTask({ taskKey: reviewKey, person: 'a' });
  }
  if (given.includes('late')) first.clock.advance({ hours: 2 });
  if (given.includes('suspended')) await pick().service.runtime.suspend({ rootKey, actor: 'c' });
  return course;
}

type Settling = (side: Side, course: Racecourse) => Promise<unknown>;

const settle: Readonly<Record<(typeof ways)[number], Settling>> = {
  review: ({ service }, { rootKey }) => service.complete(rootKey, 'review', 'c'),
  post: ({ service }) => {
    service.get(Posting).fails = false;
    return service.get(JobDispatcher).workOff();
  },
  paid: ({ service }, { rootKey }) =>
    service.runtime.correlate({ rootKey, name: 'paid', variables: {}, actor: 'c' }),
  large: async ({ service }, { rootKey, incidentKey }) => {
    await service.runtime.setVariables({ rootKey, variables: { amount: 1 }, actor: 'c' });
    await service.runtime.resolveIncident({ incidentKey, actor: 'c' });
  },
};

/** Leaves nothing of an instance that the next race could stumble over. */
export async function clear({ sides, owner }: Arena, { rootKey }: Racecourse): Promise<void> {
  const { rows } = await owner.query(
    'SELECT FROM process_instance WHERE key = $1 AND ended_at IS NULL',
    [rootKey],
  );
  if (rows.length > 0) await sides[0].service.runtime.cancel({ rootKey, actor: 'c' });
  await owner.query('DELETE FROM outbox');
  await owner.query('DELETE FROM note');
}
