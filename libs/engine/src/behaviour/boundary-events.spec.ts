import {
  beside,
  boundary,
  call,
  caught,
  exclusive,
  error,
  message,
  model,
  Scenario,
  service,
  signal,
  sub,
  subWith,
  timer,
  userTask,
  parallel,
  eventSub,
  startBeside,
} from '../fixtures/index.js';

const late = timer('duration', 'P3D');

describe('an interrupting boundary event', () => {
  it.each([
    ['a user task', userTask('x'), []],
    ['a service task', service('x'), []],
    ['a repeated task', userTask('x', { each: { in: '[1, 2, 3]' } }), []],
    ['a call activity', call('x', 'called'), [model('called', 'start -> y', userTask('y'))]],
    [
      'a sub-process full of waiting things',
      sub(
        'x',
        'start1 -> fork -> a; fork -> job; fork -> c; fork -> d; fork -> inner; fork -> odd -[missing]-> e',
        parallel('fork'),
        userTask('a'),
        service('job'),
        caught('c', timer('date', '2027-01-01')),
        caught('d', message('m')),
        exclusive('odd'),
        sub('inner', 'start2 -> deep', userTask('deep')),
        beside('remind', 'a', timer('cycle', 'R/P1D')),
        eventSub('esp', 'begin -> f', startBeside('begin', signal('s'))),
      ),
      [],
    ],
  ])('removes %s with everything inside', async (_, piece, files) => {
    const main = model(
      'p',
      'start -> x -> end; b -> after',
      piece,
      boundary('b', 'x', late),
      userTask('after'),
    );
    const run = await Scenario.started([main, ...files], { key: 'k' });

    run.fire('b');

    expect(run).toWaitAt('after');
    const { userTasks, jobs, timers, subscriptions, incidents } = run.current;
    expect(userTasks.size).toBe(1);
    expect([jobs, timers, subscriptions, incidents].map(({ size }) => size)).toEqual([0, 0, 0, 0]);
  });

  it('is gone when its activity is completed', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> after; b -> end',
        userTask('x'),
        boundary('b', 'x', late),
        userTask('after'),
      ),
    );
    const timerKey = run.timerAt('b').key;

    run.complete('x');

    expect(run.current.timers.size).toBe(0);
    expect(run.send({ type: 'fire-timer', timerKey })).toMatchObject({ code: 'not-found' });
  });

  it('brings the variables of its message', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> after',
        userTask('x'),
        boundary('b', 'x', message('withdrawn'), { out: { reason: 'why' } }),
        userTask('after'),
      ),
      { key: 'k' },
    );

    run.correlate('withdrawn', { why: 'found it', noise: 1 });

    expect(run).toHaveVariables({ key: 'k', reason: 'found it' });
  });

  it('happens even while its activity cannot leave for an incident', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> after',
        userTask('x', { out: { y: 'missing + 1' } }),
        boundary('b', 'x', late),
        userTask('after'),
      ),
    );
    run.complete('x');
    expect(run).toHaveStoppedAt('x', 'mapping-error');

    run.fire('b');

    expect(run).toWaitAt('after');
    expect(run.current.incidents.size).toBe(0);
  });
});

describe('a boundary event that does not interrupt', () => {
  it('begins a path beside its activity, as often as its message comes', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> note',
        userTask('x'),
        beside('b', 'x', message('asked')),
        userTask('note'),
      ),
      { key: 'k' },
    );

    run.correlate('asked');
    run.correlate('asked');
    expect(run).toWaitAt('x', 'note', 'note');

    run.complete('x');
    expect(run).toWaitAt('note', 'note');
    expect(run.current.subscriptions.size).toBe(0);

    run.complete('note');
    run.complete('note');
    expect(run).toHaveEnded();
  });

  it('fires once after a duration', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -> end; b -> note', userTask('x'), beside('b', 'x', late)),
    );

    run.fire('b');

    expect(run).toWaitAt('x');
    expect(run.timerAt('b')).toMatchObject({ dueAt: null, firedFor: run.now });
  });

  it('stands on the repeated activity as a whole, not on each of its runs', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> note',
        subWith('x', { each: { in: '[1, 2]' } }, 'start1 -> a', userTask('a')),
        beside('b', 'x', late),
      ),
    );

    expect(run).toWaitAt('a', 'a');
    expect(run.current.timers.size).toBe(1);
  });
});

describe('an activity that could not begin', () => {
  it('has no boundary until it does', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> c; e -> d',
        service('x', '=kind'),
        boundary('b', 'x', late),
        boundary('e', 'x', error('E')),
      ),
    );
    expect(run).toHaveStoppedAt('x', 'expression-error');
    expect(run.current.timers.size).toBe(0);
    expect(run.records.filter(({ type }) => type === 'timer')).toEqual([]);

    run.set({ kind: 'letter' });
    run.resolve('x');

    expect(run.timerAt('b').dueAt).toBe('2026-11-05T01:00:00.000Z');
    run.throwError('x', 'E');
    expect(run).toHaveEnded();
  });
});
