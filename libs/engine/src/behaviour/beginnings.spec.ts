import {
  call,
  element,
  eventSub,
  firstOf,
  caught,
  endBy,
  error,
  escalation,
  message,
  model,
  parallel,
  Scenario,
  signal,
  startBeside,
  startOn,
  sub,
  thrown,
  userTask,
} from '../fixtures/index.js';

describe('a scope begins', () => {
  it('with what no flow leads to, beside its start event', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> a -> join; b -> join; c; join -> end',
        userTask('a'),
        userTask('b'),
        userTask('c'),
        parallel('join'),
      ),
    );

    expect(run).toWaitAt('a', 'b', 'c');
    for (const id of ['a', 'b', 'c']) run.complete(id);
    expect(run).toHaveEnded();
  });

  it('without start event, also when it is called', async () => {
    const bare = model('bare', 'a -> b', userTask('a'), userTask('b'));

    expect(await Scenario.started(bare)).toWaitAt('a');
    expect(await Scenario.started([model('p', 'start -> c', call('c', 'bare')), bare])).toWaitAt(
      'a',
    );
  });

  it('at a message start event together with the rest', async () => {
    const run = await Scenario.of(
      model('p', 'on -> a; b', startOn('on', message('m')), userTask('a'), userTask('b')),
    );

    run.start({}, 'on');

    expect(run).toWaitAt('a', 'b');
  });

  it('at the start event that is named, or at the first one of a process', async () => {
    const file = model('p', 'start1 -> a; start2 -> b', userTask('a'), userTask('b'));
    const run = await Scenario.of(file);
    run.start({}, 'start2');

    expect(run).toWaitAt('b');
    expect(await Scenario.started(file)).toWaitAt('a');
  });

  it('at all start events of a sub-process', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> s -> end',
        sub('s', 'start1 -> a; start2 -> b', userTask('a'), userTask('b')),
      ),
    );

    expect(run).toWaitAt('a', 'b');
    run.complete('a');
    run.complete('b');
    expect(run).toHaveEnded();
  });

  it('and is done at once when there is nothing in it', async () => {
    const run = await Scenario.started(model('p', 'start -> s -> end', element('subProcess', 's')));

    expect(run).toHaveEnded();
    expect(run).toHavePassed('start', 's', 'end');
  });

  it('of an event sub-process, at the start event that happened', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> tell -> call -> wait',
        thrown('tell', escalation('E')),
        thrown('call', signal('S')),
        userTask('wait'),
        eventSub(
          'beside',
          'on -> a; by -> b; c',
          startBeside('on', escalation('E')),
          startBeside('by', signal('S')),
          userTask('a'),
          userTask('b'),
          userTask('c'),
        ),
      ),
    );

    expect(run).toWaitAt('a', 'b', 'c', 'c', 'wait');
  });

  it('but not at what is undone or caught: events on a boundary, links, event sub-processes', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> a',
        userTask('a'),
        eventSub('never', 'on -> b', startOn('on', error('E')), userTask('b')),
      ),
    );

    expect(run).toWaitAt('a');
  });

  it('and a gateway may wait for one event only', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> g -> on -> end',
        firstOf('g'),
        caught('on', signal('S')),
        endBy('end', signal('T')),
      ),
    );

    run.correlate('S');

    expect(run).toHaveEnded();
  });
});
