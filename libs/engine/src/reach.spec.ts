import {
  beside,
  boundary,
  endBy,
  eventSub,
  model,
  parallel,
  caught,
  Scenario,
  signal,
  startBeside,
  startOn,
  sub,
  thrown,
  userTask,
} from './fixtures/index.js';

const alarm = signal('alarm');

describe('a signal thrown inside an instance', () => {
  it('reaches everybody in there who waits when it is thrown, in the same step', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split -> listen -> heard; split -> ready -> ring -> after; bell -> rung',
        parallel('split'),
        caught('listen', alarm),
        userTask('heard'),
        userTask('ready'),
        thrown('ring', alarm),
        userTask('after'),
        beside('bell', 'ready', alarm),
        userTask('rung'),
      ),
    );

    run.complete('ready');

    // The boundary event went with its task before the signal came.
    expect(run).toWaitAt('after', 'heard');
    expect(run.commands).toMatchObject([{ type: 'broadcast-signal', from: run.rootKey }]);
  });

  it('stops its own thrower where it begins something that interrupts', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> end',
        endBy('end', alarm),
        eventSub('instead', 'on -> rescue', startOn('on', alarm), userTask('rescue')),
      ),
    );

    expect(run).toWaitAt('rescue');
    expect(run.terminated).toEqual(['end']);
  });

  it('is answered inside an activity and does not come out, until it is thrown again', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> room -> end; fire -> outside',
        sub(
          'room',
          'start_r -> ring',
          thrown('ring', alarm),
          eventSub(
            'inside',
            'on -> calm -> again',
            startOn('on', alarm),
            userTask('calm'),
            endBy('again', alarm),
          ),
        ),
        boundary('fire', 'room', alarm),
        userTask('outside'),
      ),
    );

    expect(run).toWaitAt('calm');
    run.complete('calm');
    expect(run).toWaitAt('outside');
  });

  it('from outside is answered inside as well', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> room -> end; fire -> outside',
        sub(
          'room',
          'start_r -> wait',
          userTask('wait'),
          eventSub('inside', 'on -> calm', startBeside('on', alarm), userTask('calm')),
        ),
        boundary('fire', 'room', alarm),
      ),
    );

    for (const key of [...run.current.subscriptions.keys()].sort()) {
      run.do({ type: 'correlate', subscriptionKey: key, variables: {} });
    }

    expect(run).toWaitAt('calm', 'wait');
  });
});
