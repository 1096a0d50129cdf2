import {
  message,
  model,
  Scenario,
  service,
  startOn,
  sub,
  task,
  timer,
  userTask,
  boundary,
  exclusive,
} from '../fixtures/index.js';
import type { TriggerBody } from '../trigger.js';

const several = model(
  'p',
  'start -> a; onMessage -> b; onTimer -> c',
  startOn('onMessage', message('m')),
  startOn('onTimer', timer('cycle', 'R/P1D')),
  userTask('a'),
  userTask('b'),
  userTask('c'),
);

describe('starting', () => {
  it.each([
    [undefined, 'a'],
    ['onMessage', 'b'],
    ['onTimer', 'c'],
  ])('by %s begins at its start event', async (startEventId, where) => {
    const run = await Scenario.of(several);

    run.start({ n: 1 }, startEventId);

    expect(run).toWaitAt(where);
    expect(run).toHaveVariables({ n: 1 });
  });

  it.each([
    ['an unknown definition', 7, undefined, 'unknown-definition'],
    ['an unknown start event', 1, 'nothing', 'wrong-state'],
    ['an element that is no start event', 1, 'b', 'wrong-state'],
    ['no start event of its own', 2, undefined, 'wrong-state'],
  ])('is refused with %s', async (_, definitionKey, startEventId, code) => {
    const run = await Scenario.of([
      several,
      model('timed', 'begin -> x', startOn('begin', timer('cycle', 'R/P1D'))),
    ]);

    const refused = run.send({
      type: 'start',
      definitionKey,
      variables: {},
      ...(startEventId !== undefined && { startEventId }),
    });

    expect(refused).toMatchObject({ code });
    expect(run.state).toBeNull();
  });

  it('happens once', async () => {
    const run = await Scenario.started(several);

    const again = run.send({ type: 'start', definitionKey: 1, variables: {} });

    expect(again).toMatchObject({ code: 'wrong-state' });
  });
});

describe('an instance that is not there', () => {
  it.each(['cancel', 'suspend', 'resume', 'continue'] as const)(
    'cannot be told to %s',
    async (type) => {
      const run = await Scenario.of(several);

      expect(run.send({ type })).toMatchObject({ code: 'not-found' });
    },
  );

  it.each(['cancel', 'suspend', 'resume', 'continue'] as const)(
    'any more cannot be told to %s',
    async (type) => {
      const run = await Scenario.started(model('p', 'start -> end'));

      expect(run.send({ type })).toMatchObject({ code: 'not-found' });
    },
  );
});

describe('cancelling', () => {
  it('removes everything', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> s -> end; start -> t',
        sub('s', 'start1 -> x', service('x'), boundary('b', 'x', timer('duration', 'P1D'))),
        userTask('t'),
      ),
    );

    run.do({ type: 'cancel' });

    expect(run.state).toMatchObject({ status: 'terminated' });
    expect(run.terminated.toSorted()).toEqual(['s', 't', 'x']);
  });

  it('is possible while suspended and in the middle of its work', async () => {
    const run = await Scenario.of(model('p', 'start -> a -> b -> c'), { budget: 2 });
    run.step({ type: 'start', definitionKey: 1, variables: {} });
    run.step({ type: 'suspend' });
    expect(run.current.agenda.length).toBeGreaterThan(0);

    run.step({ type: 'cancel' });

    expect(run.state).toMatchObject({ status: 'terminated', agenda: [] });
  });
});

describe('a suspended instance', () => {
  async function suspended(): Promise<Scenario> {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; start -> j; b -> c',
        userTask('x'),
        boundary('b', 'x', timer('duration', 'P1D')),
        service('j'),
      ),
    );
    run.do({ type: 'suspend' });
    return run;
  }

  it('takes nothing but what may wake or end it', async () => {
    const run = await suspended();
    run.at('2026-12-01T00:00:00.000Z');
    const acts: readonly TriggerBody[] = [
      { type: 'claim-user-task', userTaskKey: run.taskAt('x').key, person: 'an' },
      { type: 'fire-timer', timerKey: run.timerAt('b').key },
      { type: 'complete-job', jobKey: run.jobAt('j').key, variables: {} },
      { type: 'set-variables', scopeKey: run.rootKey, variables: {} },
      { type: 'continue' },
      { type: 'suspend' },
    ];

    for (const act of acts) expect(run.send(act)).toMatchObject({ code: 'suspended' });
  });

  it('goes on where it was when it is resumed', async () => {
    const run = await suspended();

    run.do({ type: 'resume' });
    run.work('j');
    run.complete('x');

    expect(run).toHaveEnded();
  });

  it('does no work until then, not even what was left to do', async () => {
    const run = await Scenario.of(model('p', 'start -> a -> b -> c'), { budget: 2 });
    run.step({ type: 'start', definitionKey: 1, variables: {} });
    const left = run.current.agenda;
    run.step({ type: 'suspend' });
    expect(run.current.agenda).toEqual(left);

    run.do({ type: 'resume' });

    expect(run).toHaveEnded();
  });

  it('lets an incident be resolved, and begins with it when it is resumed', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -[ok]-> a; x -[default]-> b', exclusive('x'), task('a')),
    );
    run.set({ ok: true });
    run.do({ type: 'suspend' });

    run.resolve('x');
    expect(run.current.incidents.size).toBe(0);
    expect(run.path).not.toContain('a');

    run.do({ type: 'resume' });
    expect(run).toHaveEnded();
  });

  it('cannot be resumed twice', async () => {
    const run = await suspended();
    run.do({ type: 'resume' });

    expect(run.send({ type: 'resume' })).toMatchObject({ code: 'wrong-state' });
  });
});

describe('setting variables', () => {
  it('reaches exactly the scope that is named', async () => {
    const run = await Scenario.started(model('p', 'start -> x -> end', userTask('x')), { a: 1 });

    run.set({ a: 2 }, 'x');

    expect(run.variables('x')).toEqual({ a: 2 });
    expect(run.variables()).toEqual({ a: 1 });
  });

  it('of a scope that is gone is refused', async () => {
    const run = await Scenario.started(model('p', 'start -> x -> end', userTask('x')));

    const refused = run.send({ type: 'set-variables', scopeKey: 5, variables: {} });

    expect(refused).toMatchObject({ code: 'not-found' });
  });
});

describe('resolving', () => {
  it('an incident that is not open is refused', async () => {
    const run = await Scenario.started(several);

    expect(run.send({ type: 'resolve-incident', incidentKey: 5, retries: 1 })).toMatchObject({
      code: 'not-found',
    });
  });
});
