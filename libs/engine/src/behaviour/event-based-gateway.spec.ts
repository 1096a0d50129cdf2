import {
  caught,
  firstOf,
  message,
  model,
  receive,
  Scenario,
  signal,
  timer,
} from '../fixtures/index.js';

const race = model(
  'p',
  'start -> wait -> answer -> a; wait -> late -> b; wait -> called -> c; wait -> letter -> d',
  firstOf('wait'),
  caught('answer', message('answered')),
  caught('late', timer('duration', 'P5D')),
  caught('called', signal('stop')),
  receive('letter', message('posted')),
);

describe('an event-based gateway', () => {
  it('waits for all its events at once', async () => {
    const run = await Scenario.started(race, { key: 'k' });

    expect(run).toWaitAt('wait');
    expect(run.current.timers.size).toBe(1);
    expect(run.current.subscriptions.size).toBe(3);
  });

  it.each([
    ['a message', (run: Scenario) => run.correlate('answered', { n: 1 }), 'answer', 'a'],
    ['a timer', (run: Scenario) => run.fire('late'), 'late', 'b'],
    ['a signal', (run: Scenario) => run.correlate('stop'), 'called', 'c'],
    ['a message for a receive task', (run: Scenario) => run.correlate('posted'), 'letter', 'd'],
  ])('lets the first event win: %s', async (_, happens, event, next) => {
    const run = await Scenario.started(race, { key: 'k' });

    happens(run);

    expect(run).toHaveEnded();
    expect(run).toHavePassed('start', 'wait', event, next);
  });

  it('knows nothing any more of the events that lost', async () => {
    const run = await Scenario.started(race, { key: 'k' });
    const late = run.timerAt('late').key;
    run.fire('late');

    expect(run.send({ type: 'fire-timer', timerKey: late })).toMatchObject({ code: 'not-found' });
  });

  it('opens nothing when one of its events cannot be evaluated', async () => {
    const run = await Scenario.started(race, {});

    expect(run).toHaveStoppedAt('wait', 'expression-error');
    expect(run.current.timers.size).toBe(0);

    run.set({ key: 'k' });
    run.resolve('wait');

    expect(run.current.timers.size).toBe(1);
    expect(run.current.subscriptions.size).toBe(3);
  });
});
