import { createHash } from 'node:crypto';
import type { CallReply, StepResult } from '@minhbach/runtime';
import { Arena } from '../arena.js';
import type { Bench } from '../bench-group.js';
import type { RawStep } from '../raw/recorded-steps.js';
import { quantile, spread } from '../spread.js';
import { callKey, variables, type Workload } from '../workloads.js';
import { startApi } from './api-service.js';
import { BareService } from './bare-service.js';
import { httpWorkload } from './http-workload.js';
import { callFor, type Caller } from './load.js';

const connections = 32;
/** So many tasks for each millisecond of a round: about what the service does in one. */
const tasksPerMs = 1;

interface Side extends Caller {
  readonly name: string;
  readonly rounds: { readonly rate: number; readonly p50: number; readonly p99: number }[];
}

/**
 * W6: W1's two calls over HTTP. Both services run in this process, and so does their caller: what he costs is in
 * both figures.
 */
export async function benchHttp(bench: Bench): Promise<void> {
  const { repeats, roundMs } = bench.options;
  const database = await bench.database();
  const api = await startApi(database.url, connections);
  const workload = httpWorkload(api.personId);
  const arena = await Arena.open(database, [workload]);
  const steps = await recorded(arena, workload, api.personId);
  const bare = new BareService(arena.pool, taskOffsetOf(steps));
  try {
    const [, claimed, completed] = steps;
    if (!claimed || !completed) throw new Error('the task was not completed');
    const sides: Side[] = [
      {
        name: 'bare Fastify',
        url: await bare.listen(claimed, completed),
        cookies: api.cookies,
        rounds: [],
      },
      { name: 'api', url: api.url, cookies: api.cookies, rounds: [] },
    ];
    const count = Math.ceil(roundMs * tasksPerMs);
    for (let repeat = 0; repeat <= repeats; repeat++) {
      for (const side of sides) {
        const keys = await arena.leaveOpen(workload, steps, count);
        const round = await roundOf(
          side,
          keys.map((key) => key + taskOffsetOf(steps)),
        );
        // The first round of each warms up.
        if (repeat > 0) side.rounds.push(round);
      }
    }
    reportSides(bench, sides);
  } finally {
    await bare.close();
    await arena.close();
    await api.close();
  }
}

/** Start, claim and completion of one instance. */
function recorded(arena: Arena, workload: Workload, person: string) {
  const { engine } = arena;
  return arena.record(workload, async () => {
    const { processId } = workload;
    const { outcome } = await engine.runtime.start({ processId, variables, actor: person });
    for (const taskKey of outcome.state.userTasks.keys()) {
      await engine.runtime.claimTask({ taskKey, person, callReply: replyTo('claim', person) });
      await engine.runtime.completeTask({
        taskKey,
        person,
        variables: { approved: true },
        callReply: replyTo('completion', person),
      });
    }
  });
}

/** As the api keeps it; the bare service writes it with a key of its own. */
function replyTo(verb: string, personId: string) {
  return ({ rootKey, outcome }: StepResult): CallReply => ({
    personId,
    route: `bare ${verb}`,
    key: callKey,
    bodyHash: createHash('sha256').update(verb).digest(),
    reply: { key: String(rootKey), completedAt: outcome.at },
  });
}

function taskOffsetOf([started]: readonly RawStep[]): number {
  const row = started?.rows.find(({ table }) => table === 'user_task');
  const cell = row?.columns[0]?.cell;
  if (cell?.from !== 'key') throw new Error('the first step left no task');
  return cell.offset;
}

async function roundOf(side: Side, taskKeys: readonly number[]) {
  const begin = performance.now();
  const latencies = await callFor(side, taskKeys);
  const seconds = (performance.now() - begin) / 1000;
  const sorted = latencies.toSorted((a, b) => a - b);
  const rate = latencies.length / seconds;
  return { rate, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
}

function reportSides({ say, report }: Bench, sides: readonly Side[]): void {
  for (const { name, rounds } of sides) {
    const median = (of: 'rate' | 'p50' | 'p99') => spread(rounds.map((round) => round[of])).median;
    say(
      `  ${name}: ${median('rate').toFixed(0)} calls/s, p50 ${median('p50').toFixed(1)} ms, p99 ${median('p99').toFixed(1)} ms`,
    );
  }
  const [bare, api] = sides;
  if (!bare || !api) return;
  const ratio = (of: 'rate' | 'p99') =>
    spread(api.rounds.map((round, index) => round[of] / (bare.rounds[index]?.[of] ?? NaN)));
  report({
    workload: 'W6',
    name: `p99 of ${String(connections)} connections: api / bare Fastify`,
    value: ratio('p99'),
    unit: '×',
    must: { atMost: 1.5 },
    goal: { atMost: 1.25 },
  });
  report({ workload: 'W6', name: 'calls a second: api / bare', value: ratio('rate'), unit: '%' });
}
