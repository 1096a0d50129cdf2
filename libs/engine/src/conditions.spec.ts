import {
  beside,
  boundary,
  caught,
  condition,
  eventSub,
  firstOf,
  message,
  model,
  Scenario,
  script,
  service,
  startBeside,
  startOn,
  sub,
  userTask,
} from './fixtures/index.js';

const waiting = model(
  'p',
  'start -> wait -> after',
  caught('wait', condition('amount > 100')),
  userTask('after'),
);
const guarded = (attach: typeof boundary) =>
  model(
    'p',
    'start -> work -> done; changed -> other',
    userTask('work'),
    attach('changed', 'work', condition('amount > 100')),
    userTask('other'),
    userTask('done'),
  );

describe('a conditional catch event', () => {
  it('waits until its condition becomes true', async () => {
    const run = await Scenario.started(waiting, { amount: 1 });
    expect(run).toWaitAt('wait');

    run.set({ amount: 100 });
    expect(run).toWaitAt('wait');

    run.set({ amount: 101 });
    expect(run).toWaitAt('after');
  });

  it('is passed at once when its condition is true already', async () => {
    const run = await Scenario.started(waiting, { amount: 500 });

    expect(run).toWaitAt('after');
  });

  it.each([
    ['missing', {}],
    ['null', { amount: null }],
    ['not comparable', { amount: 'much' }],
  ])('whose variable is %s is an incident, and waits when it is resolved', async (_, variables) => {
    const run = await Scenario.started(waiting, variables);
    expect(run).toHaveStoppedAt('wait', 'condition-error');

    run.set({ amount: 1 });
    run.resolve('wait');
    expect(run).toWaitAt('wait');

    run.set({ amount: 101 });
    expect(run).toWaitAt('after');
  });

  it('that is not boolean is an incident', async () => {
    const run = await Scenario.started(
      model('p', 'start -> wait -> after', caught('wait', condition('amount + 1'))),
      { amount: 1 },
    );

    expect(run).toHaveStoppedAt('wait', 'condition-error');
  });

  it('follows a variable that another branch changes', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split; split -> wait -> after; split -> other',
        caught('wait', condition('ready')),
        userTask('other'),
        userTask('after'),
      ),
      { ready: false },
    );
    run.complete('other', { ready: true });

    expect(run).toWaitAt('after');
  });

  it('reads the variables of its own scope', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> inside -> end',
        sub(
          'inside',
          'start1 -> wait -> after',
          caught('wait', condition('ready'), { out: {} }),
          userTask('after'),
        ),
      ),
      { ready: false },
    );
    run.set({ ready: true }, 'inside');

    expect(run).toWaitAt('after');
    expect(run).toHaveVariables({ ready: false });
  });
});

describe('a condition that goes wrong while it is waited for', () => {
  it('is an incident once, and none any more when its variable is right again', async () => {
    const run = await Scenario.started(guarded(boundary), { amount: 1 });

    run.set({ amount: null });
    run.set({ amount: 'much' });
    expect(run).toHaveStoppedAt('changed', 'condition-error');

    run.set({ amount: 2 });
    expect(run.current.incidents.size).toBe(0);

    run.set({ amount: 101 });
    expect(run).toWaitAt('other');
  });

  it('does not hold up the activity, nor is it completed by resolving the incident', async () => {
    const run = await Scenario.started(guarded(boundary), { amount: 1 });
    run.set({ amount: null });

    run.resolve('changed');
    expect(run).toWaitAt('work');
    expect(run).toHaveStoppedAt('changed', 'condition-error');

    run.complete('work');
    expect(run).toWaitAt('done');
  });
});

describe('a conditional boundary event', () => {
  it('interrupts its activity', async () => {
    const run = await Scenario.started(guarded(boundary), { amount: 1 });

    run.set({ amount: 101 });

    expect(run).toWaitAt('other');
    expect(run.terminated).toEqual(['work']);
  });

  it('that is true from the beginning interrupts at once', async () => {
    const run = await Scenario.started(guarded(boundary), { amount: 101 });

    expect(run).toWaitAt('other');
  });

  it('beside its activity happens each time that it becomes true, not while it stays so', async () => {
    const run = await Scenario.started(guarded(beside), { amount: 1 });

    run.set({ amount: 101 });
    run.set({ amount: 102 });
    expect(run).toWaitAt('work', 'other');

    run.set({ amount: 1 });
    run.set({ amount: 101 });
    expect(run).toWaitAt('work', 'other', 'other');
  });

  it('is not looked at for variables that it does not read', async () => {
    const run = await Scenario.started(guarded(beside), { amount: 101 });
    const looked = run.records.length;

    run.set({ other: 1 });

    expect(run.records.slice(looked).map(({ type }) => type)).toEqual(['variable']);
  });

  it('does not interrupt what has just been done', async () => {
    const run = await Scenario.started(guarded(boundary), { amount: 1 });
    run.complete('work', { amount: 101 });

    expect(run).toWaitAt('done');
    expect(run.current.subscriptions.size).toBe(0);
  });
});

describe('a conditional event sub-process', () => {
  const around = (start: typeof startOn) =>
    model(
      'p',
      'start -> work -> end',
      userTask('work'),
      eventSub('esp', 'begin -> react', start('begin', condition('alarm')), userTask('react')),
    );

  it('stops everything else', async () => {
    const run = await Scenario.started(around(startOn), { alarm: false });

    run.set({ alarm: true });

    expect(run).toWaitAt('react');
  });

  it('beside it happens again when it becomes true again', async () => {
    const run = await Scenario.started(around(startBeside), { alarm: false });

    for (const alarm of [true, false, true]) run.set({ alarm });

    expect(run).toWaitAt('react', 'react', 'work');
  });

  it('that is true from the beginning stops what has just begun', async () => {
    const run = await Scenario.started(around(startOn), { alarm: true });

    expect(run).toWaitAt('react');
  });
});

describe('a condition after an event-based gateway', () => {
  const race = model(
    'p',
    'start -> first; first -> changed -> a; first -> told -> b',
    firstOf('first'),
    caught('changed', condition('amount > 100')),
    caught('told', message('m')),
    userTask('a'),
    userTask('b'),
  );

  it('wins when it becomes true first', async () => {
    const run = await Scenario.started(race, { amount: 1, key: 'k' });
    run.set({ amount: 101 });

    expect(run).toWaitAt('a');
    expect(run.current.subscriptions.size).toBe(0);
  });

  it('loses when another event comes first', async () => {
    const run = await Scenario.started(race, { amount: 1, key: 'k' });
    run.correlate('m');
    run.set({ amount: 101 });

    expect(run).toWaitAt('b');
  });

  it('wins at once when it is true already', async () => {
    const run = await Scenario.started(race, { amount: 101, key: 'k' });

    expect(run).toWaitAt('a');
  });
});

describe('conditions in one step', () => {
  it('occur from the one that has waited longest to the latest, however the rows are stored', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split; split -> one; split -> other; first -> a; second -> b',
        userTask('one'),
        userTask('other'),
        beside('first', 'one', condition('n > 1')),
        beside('second', 'other', condition('n > 1')),
        userTask('a'),
        userTask('b'),
      ),
      { n: 0 },
      { checked: true },
    );
    run.set({ n: 2 });

    expect(run.path.filter((id) => id === 'first' || id === 'second')).toEqual(['first', 'second']);
  });

  it('see what scripts and jobs bring', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split; split -> wait -> after; split -> count -> send',
        caught('wait', condition('n > 1')),
        script('count', 'n', 'n + 1'),
        service('send'),
        userTask('after'),
      ),
      { n: 0 },
    );
    expect(run).toWaitAt('send', 'wait');

    run.work('send', { n: 2 });

    expect(run).toWaitAt('after');
  });
});
