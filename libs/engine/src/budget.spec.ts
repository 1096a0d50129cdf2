import { advance } from './advance.js';
import {
  exclusive,
  model,
  Scenario,
  script,
  service,
  subWith,
  userTask,
} from './fixtures/index.js';
import { deployed } from './fixtures/test-library.js';
import type { InstanceState } from './state.js';
import type { Trigger, TriggerBody } from './trigger.js';

/** Without the checks of a scenario, which look at the whole state in every step. */
async function workedOff(xml: string, variables: Record<string, unknown>) {
  const library = await deployed([xml]);
  let state: InstanceState | null = null;
  let nextKey = 1_000;
  let steps = 0;
  const longest = { records: 0, agenda: 0, rows: 0 };
  const take = (body: TriggerBody): boolean => {
    const trigger: Trigger = {
      ...body,
      at: '2026-11-02T01:00:00.000Z',
      rootKey: 100,
      firstKey: nextKey,
      keyCount: 4_096,
    };
    const result = advance(library, state, trigger);
    if (!result.ok) throw new Error(result.rejection.message);
    state = result.state;
    nextKey += result.keysUsed;
    steps++;
    longest.records = Math.max(longest.records, result.records.length);
    longest.agenda = Math.max(longest.agenda, state.agenda.length);
    longest.rows = Math.max(longest.rows, state.elements.size);
    return result.commands.some(({ type }) => type === 'continue');
  };
  let more = take({ type: 'start', definitionKey: 1, variables });
  while (more) more = take({ type: 'continue' });
  return { library, state: state as unknown as InstanceState, steps, longest };
}

describe('a long way without waiting', () => {
  it('goes round a loop a hundred thousand times in steps of bounded size', async () => {
    const loop = model(
      'p',
      'start -> join -> count -> again -[n < limit]-> join; again -[default]-> end',
      exclusive('join'),
      script('count', 'n', 'n + 1'),
      exclusive('again'),
    );

    const { state, steps, longest } = await workedOff(loop, { n: 0, limit: 100_000 });

    expect(state.status).toBe('completed');
    expect(steps).toBeGreaterThan(100);
    expect(longest.records).toBeLessThan(5_000);
    expect(longest.agenda).toBeLessThan(5);
    expect(longest.rows).toBeLessThan(5);
  });

  it('does ten thousand runs of a repeated task in steps of bounded size', async () => {
    const repeated = model(
      'p',
      'start -> each -> end',
      script('each', 'square', 'n * n', {
        each: { in: 'for i in 1..10000 return i', as: 'n', collect: ['squares', 'square'] },
      }),
    );

    const { state, longest } = await workedOff(repeated, {});

    expect(state.status).toBe('completed');
    expect(longest.records).toBeLessThan(5_000);
  });

  it('begins ten thousand waiting runs in steps of bounded size', async () => {
    const repeated = model(
      'p',
      'start -> each -> end',
      subWith('each', { each: { in: 'for i in 1..10000 return i' } }, 'start1 -> x', service('x')),
    );

    const { state, longest } = await workedOff(repeated, {});

    expect(state.jobs.size).toBe(10_000);
    expect(longest.records).toBeLessThan(5_000);
  });

  it.each([10, 1_000, 10_000])('writes as little when one of %s runs is done', async (count) => {
    const each = { in: `for i in 1..${String(count)} return i`, collect: ['all', 'x'] as const };
    const repeated = model('p', 'start -> x -> end', service('x', 'x', { each }));
    const { state, library } = await workedOff(repeated, {});
    const [job] = state.jobs.values();

    const result = advance(library, state, {
      type: 'complete-job',
      jobKey: job?.key ?? 0,
      variables: { x: 'done' },
      at: '2026-11-02T01:00:00.000Z',
      rootKey: 100,
      firstKey: 1_000_000,
      keyCount: 4_096,
    });

    if (!result.ok) throw new Error(result.rejection.message);
    expect(JSON.stringify(result.changes).length).toBeLessThan(1_500);
  });
});

describe('a step that reached its budget', () => {
  const forty = model(
    'p',
    `start -> ${Array.from({ length: 40 }, (_, at) => `t${String(at)}`).join(' -> ')} -> x -> end`,
    userTask('x'),
  );

  it.each([1, 2, 3, 7, 1_000])('is taken up where it stopped (budget %s)', async (budget) => {
    const run = await Scenario.started(forty, {}, { budget });

    expect(run).toWaitAt('x');
    expect(run.path).toHaveLength(41);
    expect(run.steps).toBeGreaterThanOrEqual(Math.ceil(80 / budget));
  });

  it('asks to be continued, and only then', async () => {
    const library = await deployed([forty]);
    const trigger: Trigger = {
      type: 'start',
      definitionKey: 1,
      variables: {},
      at: '2026-11-02T01:00:00.000Z',
      rootKey: 100,
      firstKey: 1,
      keyCount: 4_096,
    };

    expect(advance(library, null, trigger, { budget: 5 })).toMatchObject({
      commands: [{ type: 'continue' }],
    });
    expect(advance(library, null, trigger)).toMatchObject({ commands: [] });
  });

  it('stops before it runs out of keys', async () => {
    const library = await deployed([forty]);
    const result = advance(library, null, {
      type: 'start',
      definitionKey: 1,
      variables: {},
      at: '2026-11-02T01:00:00.000Z',
      rootKey: 100,
      firstKey: 1,
      keyCount: 520,
    });

    expect(result).toMatchObject({ ok: true, commands: [{ type: 'continue' }] });
  });
});
