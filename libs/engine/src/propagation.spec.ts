import {
  boundary,
  beside,
  call,
  endBy,
  error,
  escalation,
  eventSub,
  model,
  parallel,
  Scenario,
  service,
  startBeside,
  startOn,
  sub,
  subWith,
  thrown,
  userTask,
} from './fixtures/index.js';

const fail = endBy('fail', error('E'));
const called = model('called', 'start -> go -> fail', userTask('go'), fail);

describe('an error', () => {
  it('is caught on the sub-process around it, by code before any', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; all -> other; b -> after',
        sub('x', 'start1 -> go -> fail', userTask('go'), fail),
        boundary('all', 'x', error()),
        boundary('b', 'x', error('E')),
        userTask('after'),
        userTask('other'),
      ),
    );

    run.complete('go');

    expect(run).toWaitAt('after');
    expect(run.terminated).toEqual(['x']);
  });

  it('is caught by the nearest, a catch-all inside before its code outside', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> far',
        sub(
          'x',
          'start1 -> y; all -> near',
          sub('y', 'start2 -> fail', fail),
          boundary('all', 'y', error()),
          userTask('near'),
        ),
        boundary('b', 'x', error('E')),
        userTask('far'),
      ),
    );

    expect(run).toWaitAt('near');
  });

  it('passes what is not meant for it', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> after; c -> wrong',
        sub(
          'x',
          'start1 -> y; other -> wrong1',
          sub('y', 'start2 -> fail', fail),
          boundary('other', 'y', error('F')),
          eventSub('esp', 'begin -> wrong2', startOn('begin', error('G'))),
        ),
        boundary('b', 'x', error('E')),
        boundary('c', 'x', escalation('E')),
        userTask('after'),
      ),
    );

    expect(run).toWaitAt('after');
  });

  it('goes through a call activity to the calling process', async () => {
    const run = await Scenario.started([
      model(
        'p',
        'start -> x -> end; b -> after',
        call('x', 'called'),
        boundary('b', 'x', error('E')),
        userTask('after'),
      ),
      called,
    ]);

    run.complete('go');

    expect(run).toWaitAt('after');
    expect(run.terminated).toEqual(['x']);
  });

  it('goes from a job deep in a called process to an event sub-process of the caller', async () => {
    const run = await Scenario.started([
      model(
        'p',
        'start -> x -> end',
        call('x', 'called'),
        eventSub('esp', 'begin -> after', startOn('begin', error('E')), userTask('after')),
      ),
      model('called', 'start -> s', sub('s', 'start1 -> job', service('job'))),
    ]);

    run.throwError('job', 'E', { why: 'z' });

    expect(run).toWaitAt('after');
    expect(run.variables()).toEqual({ why: 'z' });
  });

  it('stops all runs of a repeated activity', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> after',
        subWith('x', { each: { in: '[1, 2, 3]' } }, 'start1 -> go -> fail', userTask('go'), fail),
        boundary('b', 'x', error('E')),
        userTask('after'),
      ),
    );

    run.complete('go');

    expect(run).toWaitAt('after');
  });

  it('of an event sub-process is caught further out, not by its siblings', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> after',
        sub(
          'x',
          'start1 -> a -> fail',
          userTask('a'),
          fail,
          eventSub(
            'esp',
            'begin -> again',
            startOn('begin', error('E')),
            endBy('again', error('E')),
          ),
        ),
        boundary('b', 'x', error('E')),
        userTask('after'),
      ),
    );

    run.complete('a');

    expect(run).toWaitAt('after');
  });

  it('that nobody catches is an incident', async () => {
    const run = await Scenario.started(model('p', 'start -> go -> fail', userTask('go'), fail));

    run.complete('go');

    expect(run).toHaveStoppedAt('fail', 'unhandled-error');
  });

  it('is not lost when its scope runs empty in the same step', async () => {
    // Given two paths of one sub-process that end in the same step, one of them with an error
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> wrong; b -> after',
        sub('x', 'start1 -> fork -> end1; fork -> fail', parallel('fork'), fail),
        boundary('b', 'x', error('E')),
        userTask('after'),
      ),
    );

    expect(run).toWaitAt('after');
  });

  it('with a code that cannot be evaluated is an incident', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> after',
        sub('x', 'start1 -> fail', endBy('fail', error('=missing'))),
        boundary('b', 'x', error()),
      ),
    );

    expect(run).toHaveStoppedAt('fail', 'expression-error');
  });

  it('is not caught by an event whose own code is null', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> wrong',
        sub('x', 'start1 -> fail', fail),
        boundary('b', 'x', error('=none')),
      ),
      { none: null },
    );

    expect(run).toHaveStoppedAt('fail', 'unhandled-error');
  });
});

describe('an escalation', () => {
  const raise = thrown('raise', escalation('late'));

  it('starts what catches it, and goes on', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> note',
        sub('x', 'start1 -> raise -> a', raise, userTask('a')),
        beside('b', 'x', escalation('late')),
        userTask('note'),
      ),
    );

    expect(run).toWaitAt('a', 'note');
  });

  it('stops its thrower when the catcher interrupts', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> note',
        sub('x', 'start1 -> raise -> a', raise, userTask('a')),
        boundary('b', 'x', escalation()),
        userTask('note'),
      ),
    );

    expect(run).toWaitAt('note');
    expect(run.terminated).toEqual(['raise', 'x']);
  });

  it('goes through a call activity', async () => {
    const run = await Scenario.started([
      model(
        'p',
        'start -> x -> end; b -> note',
        call('x', 'called'),
        beside('b', 'x', escalation('late')),
        userTask('note'),
      ),
      model('called', 'start -> raise -> a', raise, userTask('a')),
    ]);

    expect(run).toWaitAt('a', 'note');
  });

  it('starts an event sub-process beside the rest, each time', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> raise -> raise2 -> a',
        raise,
        thrown('raise2', escalation('late')),
        userTask('a'),
        eventSub(
          'esp',
          'begin -> note',
          startBeside('begin', escalation('late')),
          userTask('note'),
        ),
      ),
    );

    expect(run).toWaitAt('a', 'note', 'note');
  });

  it('of one path vanishes with that path when another has interrupted their scope', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> fork -> raise; fork -> raise2',
        parallel('fork'),
        raise,
        thrown('raise2', escalation('late')),
        eventSub('esp', 'begin -> note', startOn('begin', escalation('late')), userTask('note')),
      ),
    );

    expect(run).toWaitAt('note');
    expect(run.records.filter(({ intent }) => intent === 'triggered')).toHaveLength(1);
  });

  it('at an end is no fault when nobody catches it', async () => {
    const run = await Scenario.started(
      model('p', 'start -> over', endBy('over', escalation('late'))),
    );

    expect(run).toHaveEnded();
    expect(run.records).toContainEqual(
      expect.objectContaining({ intent: 'escalation-not-caught' }),
    );
  });
});
