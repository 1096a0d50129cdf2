import { boundary, exclusive, model, Scenario, script, timer, userTask } from './fixtures/index.js';

describe('now() and today() in a process', () => {
  it('tell the instant of each step in the time of Vietnam', async () => {
    // given an evening that is the next day in Vietnam
    const run = await Scenario.of(
      model(
        'p',
        'start -> a -> wait -> b -> end',
        script('a', 'first', 'today()'),
        userTask('wait'),
        script('b', 'second', 'now()'),
      ),
    );
    run.at('2026-11-02T17:00:00.000Z');
    run.start();
    expect(run).toHaveVariables({ first: '2026-11-03' });

    // when
    run.at('2026-11-04T01:02:03.000Z');
    run.complete('wait');

    // then
    expect(run.records.filter(({ type }) => type === 'variable').at(-1)?.data).toEqual({
      second: '2026-11-04T08:02:03+07:00',
    });
  });

  it.each([
    ['2026-11-02T16:59:59.000Z', 'early'],
    ['2026-11-02T17:00:00.000Z', 'late'],
  ])('decide at %s which way is taken', async (at, way) => {
    const run = await Scenario.of(
      model(
        'p',
        'start -> x -[today() > date(dueOn)]-> late; x -[default]-> early',
        exclusive('x'),
        userTask('late'),
        userTask('early'),
      ),
    );
    run.at(at);

    run.start({ dueOn: '2026-11-02' });

    expect(run).toWaitAt(way);
  });

  it('give a timer its date', async () => {
    const run = await Scenario.of(
      model(
        'p',
        'start -> a; remind -> end',
        userTask('a'),
        boundary('remind', 'a', timer('date', '=now() + duration("P1D")')),
      ),
    );
    run.at('2026-11-02T01:00:00.000Z');

    run.start();

    expect(run.timerAt('remind')).toMatchObject({ dueAt: '2026-11-03T01:00:00.000Z' });
  });

  it('can stop a repetition', async () => {
    const repeated = { in: '[1, 2]', until: 'today() = date("2026-11-02")' };
    const run = await Scenario.of(
      model('p', 'start -> a -> end', userTask('a', { each: repeated })),
    );
    run.at('2026-11-01T01:00:00.000Z');
    run.start();

    run.at('2026-11-02T01:00:00.000Z');
    run.complete('a');

    expect(run).toHaveEnded();
  });
});
