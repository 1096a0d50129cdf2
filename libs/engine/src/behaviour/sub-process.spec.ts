import {
  beside,
  boundary,
  endBy,
  error,
  eventSub,
  message,
  model,
  parallel,
  Scenario,
  script,
  signal,
  startBeside,
  startOn,
  sub,
  subWith,
  terminate,
  timer,
  userTask,
} from '../fixtures/index.js';

describe('a sub-process', () => {
  it('is done when every path inside is', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> after',
        sub(
          'x',
          'start1 -> fork -> a -> end1; fork -> b',
          parallel('fork'),
          userTask('a'),
          userTask('b'),
        ),
        userTask('after'),
      ),
    );

    run.complete('a');
    expect(run).toWaitAt('b');

    run.complete('b');
    expect(run).toWaitAt('after');
  });

  it('ends with a terminate event, and the process goes on', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> fork -> x -> after; fork -> beside',
        parallel('fork'),
        sub(
          'x',
          'start1 -> fork1 -> a -> stop; fork1 -> b',
          parallel('fork1'),
          userTask('a'),
          userTask('b'),
          endBy('stop', terminate),
        ),
        userTask('after'),
        userTask('beside'),
      ),
    );

    run.complete('a');

    expect(run).toWaitAt('after', 'beside');
    expect(run.terminated).toEqual(['b']);
  });

  it('nests as deep as files may', async () => {
    const nested = (depth: number): ReturnType<typeof sub> =>
      depth === 0
        ? userTask('deep')
        : sub(
            `s${String(depth)}`,
            `start${String(depth)} -> ${depth === 1 ? 'deep' : `s${String(depth - 1)}`}`,
            nested(depth - 1),
          );
    const run = await Scenario.started(model('p', 'start -> s30 -> end', nested(30)));

    run.complete('deep');

    expect(run).toHaveEnded();
  });
});

describe('a terminate event of the process', () => {
  it('ends everything, whatever stands inside or beside', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> fork -> a -> stop; fork -> x; fork -> b',
        parallel('fork'),
        userTask('a'),
        sub('x', 'start1 -> deep', userTask('deep')),
        userTask('b'),
        beside('remind', 'b', timer('cycle', 'R/P1D')),
        eventSub('esp', 'begin -> c', startBeside('begin', signal('s'))),
        endBy('stop', terminate),
      ),
    );

    run.complete('a');

    expect(run).toHaveEnded();
    expect(run.terminated).toEqual(['deep', 'x', 'b']);
  });
});

describe('an event sub-process', () => {
  const withdrawal = (start: typeof startOn) =>
    model(
      'p',
      'start -> a -> b -> end',
      userTask('a'),
      userTask('b'),
      eventSub('esp', 'begin -> c', start('begin', message('withdrawn')), userTask('c')),
    );

  it('that interrupts stops everything else in its scope and then ends it', async () => {
    const run = await Scenario.started(withdrawal(startOn), { key: 'k' });

    run.correlate('withdrawn', { why: 'x' });
    expect(run).toWaitAt('c');
    expect(run.terminated).toEqual(['a']);
    expect(run.current.subscriptions.size).toBe(0);
    expect(run.variables()).toEqual({ key: 'k', why: 'x' });

    run.complete('c');
    expect(run).toHaveEnded();
    expect(run.path).not.toContain('b');
  });

  it('that does not interrupt may begin again and again, and holds its scope open', async () => {
    const run = await Scenario.started(withdrawal(startBeside), { key: 'k' });

    run.correlate('withdrawn');
    run.correlate('withdrawn');
    expect(run).toWaitAt('a', 'c', 'c');

    run.complete('a');
    run.complete('b');
    run.complete('c');
    expect(run).toWaitAt('c');

    run.complete('c');
    expect(run).toHaveEnded();
  });

  it('of a sub-process leaves what waits on the boundary of the sub-process', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> late; n -> note',
        sub(
          'x',
          'start1 -> a',
          userTask('a'),
          eventSub('esp', 'begin -> c', startOn('begin', signal('stop')), userTask('c')),
          eventSub('other', 'begin2 -> d', startBeside('begin2', timer('cycle', 'R/P1D'))),
        ),
        boundary('b', 'x', timer('duration', 'P3D')),
        beside('n', 'x', message('asked')),
        userTask('late'),
      ),
      { key: 'k' },
    );

    run.correlate('stop');

    expect(run).toWaitAt('c');
    expect(run.current.timers.size).toBe(1);
    expect(run.current.subscriptions.size).toBe(1);
    run.fire('b');
    expect(run).toWaitAt('late');
  });

  it('cannot begin any more in a scope that is about to go', async () => {
    // Given a sub-process that is done, but held up by an incident
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end',
        subWith(
          'x',
          { out: { y: 'missing + 1' } },
          'start1 -> a',
          userTask('a'),
          eventSub('esp', 'begin -> c', startBeside('begin', signal('s'))),
        ),
        boundary('b', 'x', timer('duration', 'P3D')),
      ),
    );
    run.complete('a');
    expect(run).toHaveStoppedAt('x', 'mapping-error');

    // Then nothing starts the event sub-process, while the boundary is still there
    expect(run.current.subscriptions.size).toBe(0);
    expect(run.current.timers.size).toBe(1);

    run.set({ missing: 1 });
    run.resolve('x');
    expect(run).toHaveEnded();
  });

  it('catches an error of its scope and ends the scope in the usual way', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> after',
        sub(
          'x',
          'start1 -> fork -> a; fork -> b -> fail',
          parallel('fork'),
          userTask('a'),
          userTask('b'),
          endBy('fail', error('E')),
          eventSub('esp', 'begin -> c', startOn('begin', error('E')), script('c', 'seen', 'true')),
        ),
        userTask('after'),
      ),
    );

    run.complete('b');

    expect(run).toWaitAt('after');
    expect(run).toHaveVariables({ seen: true });
    expect(run.terminated).toEqual(['a']);
  });

  it('of a timer is armed when the scope begins', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> a',
        userTask('a'),
        eventSub('esp', 'begin -> c', startBeside('begin', timer('cycle', 'R2/P1D'))),
      ),
    );

    run.fire('begin');
    run.fire('begin');

    expect(run.now).toBe('2026-11-04T01:00:00.000Z');
    expect(run.path.filter((id) => id === 'c')).toHaveLength(2);
    expect(run.timerAt('begin').dueAt).toBeNull();
  });
});
