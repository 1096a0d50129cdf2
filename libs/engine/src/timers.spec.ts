import {
  beside,
  boundary,
  caught,
  model,
  Scenario,
  script,
  subWith,
  timer,
  userTask,
} from './fixtures/index.js';

/** A task with a timer beside it. */
const reminded = (kind: 'date' | 'duration' | 'cycle', text: string): string =>
  model('p', 'start -> x -> end; b -> note', userTask('x'), beside('b', 'x', timer(kind, text)));

const notes = (run: Scenario): number => run.path.filter((id) => id === 'note').length;

describe('a timer', () => {
  it.each([
    ['date', '2026-11-05T08:00:00+07:00', '2026-11-05T01:00:00.000Z'],
    ['date', '=dueOn', '2026-11-08T17:00:00.000Z'],
    ['duration', 'P3D', '2026-11-05T01:00:00.000Z'],
    ['duration', '="PT" + string(hours) + "H"', '2026-11-02T06:00:00.000Z'],
    ['duration', '=duration("P1D")', '2026-11-03T01:00:00.000Z'],
    ['date', '=date and time("2026-11-05T08:00:00+07:00")', '2026-11-05T01:00:00.000Z'],
    ['cycle', 'R2/P1D', '2026-11-03T01:00:00.000Z'],
  ] as const)('by %s %s is due at %s', async (kind, text, dueAt) => {
    const run = await Scenario.started(reminded(kind, text), { dueOn: '2026-11-09', hours: 5 });

    expect(run.timerAt('b').dueAt).toBe(dueAt);
  });

  it.each([
    ['a number', '=5'],
    ['no duration', '="soon"'],
    ['a date out of the calendar', '="P999999Y"'],
  ])('of %s is an incident', async (_, text) => {
    expect(await Scenario.started(reminded('duration', text))).toHaveStoppedAt('x', 'timer-error');
  });

  it('is not fired before it is due', async () => {
    const run = await Scenario.started(reminded('duration', 'P1D'));
    const timerKey = run.timerAt('b').key;

    run.at('2026-11-03T00:59:59.999Z');
    expect(run.send({ type: 'fire-timer', timerKey })).toMatchObject({ code: 'not-due' });

    run.at('2026-11-03T01:00:00.000Z');
    expect(run.send({ type: 'fire-timer', timerKey })).toBeNull();
  });

  it('is not fired twice for the same instant', async () => {
    const run = await Scenario.started(reminded('duration', 'P1D'));
    const timerKey = run.timerAt('b').key;
    run.fire('b');

    expect(run.send({ type: 'fire-timer', timerKey })).toMatchObject({ code: 'not-due' });
    expect(notes(run)).toBe(1);
  });

  it('of a catch event lets its token go on', async () => {
    const run = await Scenario.started(
      model('p', 'start -> c -> end', caught('c', timer('duration', 'P1D'))),
    );
    expect(run).toWaitAt('c');

    run.fire('c');

    expect(run).toHaveEnded();
  });

  it('that repeats fires as often as it says, however late it is', async () => {
    const run = await Scenario.started(reminded('cycle', 'R3/P1D'));

    run.at('2026-11-12T00:00:00.000Z');
    for (let turn = 0; turn < 3; turn++) run.fire('b');

    expect(notes(run)).toBe(3);
    expect(run.timerAt('b')).toMatchObject({ dueAt: null, repetitions: null });
  });
});

describe('a timer that reads a variable', () => {
  const reacting = reminded('date', '=dueAt');

  it('moves with it', async () => {
    const run = await Scenario.started(reacting, { dueAt: '2026-11-05' });

    run.set({ dueAt: '2026-11-09' });
    expect(run.timerAt('b').dueAt).toBe('2026-11-08T17:00:00.000Z');

    run.set({ dueAt: '2026-11-03' });
    expect(run.timerAt('b').dueAt).toBe('2026-11-02T17:00:00.000Z');
  });

  it('moves when a task brings the variable in the same step', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> fork -> x -> end; fork -> y',
        userTask('x'),
        userTask('y'),
        boundary('b', 'x', timer('date', '=dueAt')),
      ),
      { dueAt: '2026-11-05' },
    );

    run.complete('y', { dueAt: '2026-11-06' });

    expect(run.timerAt('b').dueAt).toBe('2026-11-05T17:00:00.000Z');
  });

  it('sleeps while the variable is null and wakes when it is set', async () => {
    const run = await Scenario.started(reacting, { dueAt: null });
    expect(run.timerAt('b').dueAt).toBeNull();
    const timerKey = run.timerAt('b').key;
    expect(run.send({ type: 'fire-timer', timerKey })).toMatchObject({ code: 'not-due' });

    run.set({ dueAt: '2026-11-05' });
    expect(run.timerAt('b').dueAt).toBe('2026-11-04T17:00:00.000Z');

    run.set({ dueAt: null });
    expect(run.timerAt('b').dueAt).toBeNull();
  });

  it('keeps its date when the new value is wrong, and says so', async () => {
    const run = await Scenario.started(reacting, { dueAt: '2026-11-05' });

    run.set({ dueAt: 'soon' });

    expect(run.timerAt('b').dueAt).toBe('2026-11-04T17:00:00.000Z');
    expect(run.records).toContainEqual(
      expect.objectContaining({ type: 'timer', intent: 'not-moved' }),
    );
    expect(run.current.incidents.size).toBe(0);
  });

  it('that has fired comes again only for a later date', async () => {
    const run = await Scenario.started(reacting, { dueAt: '2026-11-05' });
    run.fire('b');
    expect(run.timerAt('b').dueAt).toBeNull();

    run.set({ dueAt: '2026-11-04' });
    expect(run.timerAt('b').dueAt).toBeNull();

    run.set({ dueAt: '2026-11-09' });
    run.fire('b');
    expect(notes(run)).toBe(2);
  });

  it('does not begin its duration anew when something else in the variable changes', async () => {
    const run = await Scenario.started(reminded('duration', '=limits.answer'), {
      limits: { answer: 'P5D', remarks: '' },
    });

    run.at('2026-11-04T00:00:00.000Z');
    run.set({ limits: { answer: 'P5D', remarks: 'seen' } });
    expect(run.timerAt('b').dueAt).toBe('2026-11-07T01:00:00.000Z');

    run.set({ limits: { answer: 'P7D', remarks: 'seen' } });
    expect(run.timerAt('b').dueAt).toBe('2026-11-09T01:00:00.000Z');
  });

  it('keeps its place in a cycle', async () => {
    const run = await Scenario.started(reminded('cycle', '=rhythm'), { rhythm: 'R5/P1D' });
    run.fire('b');
    run.fire('b');

    run.set({ rhythm: 'R5/P2D' });
    expect(run.timerAt('b')).toMatchObject({ dueAt: '2026-11-06T01:00:00.000Z', repetitions: 3 });

    run.set({ rhythm: null });
    expect(run.timerAt('b').dueAt).toBeNull();
  });

  it('follows the variable of its own scope, not one of the same name further out', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> s -> end',
        subWith(
          's',
          { in: { dueAt: 'own' } },
          'start1 -> x; b -> note',
          userTask('x'),
          beside('b', 'x', timer('date', '=dueAt')),
        ),
      ),
      { dueAt: '2026-11-05', own: '2026-11-06' },
    );

    run.set({ dueAt: '2026-12-01' });
    expect(run.timerAt('b').dueAt).toBe('2026-11-05T17:00:00.000Z');

    run.set({ dueAt: '2026-11-20' }, 's');
    expect(run.timerAt('b').dueAt).toBe('2026-11-19T17:00:00.000Z');
  });

  it('moves when a script sets the variable before it waits', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; b -> later',
        userTask('x'),
        beside('b', 'x', timer('date', '=dueAt')),
        script('later', 'dueAt', '"2026-11-20"'),
      ),
      { dueAt: '2026-11-05' },
    );

    run.fire('b');

    expect(run.timerAt('b').dueAt).toBe('2026-11-19T17:00:00.000Z');
  });
});
