import {
  boundary,
  compensation,
  endBy,
  error,
  eventSub,
  model,
  Scenario,
  script,
  service,
  startOn,
  sub,
  subWith,
  task,
  thrown,
  undoneBy,
  userTask,
} from '../fixtures/index.js';

/** Two tasks that were done, each with a service that undoes it. */
const trip = [
  service('hotel'),
  service('flight'),
  undoneBy('hotel', 'cancelHotel'),
  undoneBy('flight', 'cancelFlight'),
  service('cancelHotel', 'cancelHotel', { undoes: true }),
  service('cancelFlight', 'cancelFlight', { undoes: true }),
];
const booked = (activity?: string) =>
  model(
    'p',
    'start -> hotel -> flight -> undo -> after',
    ...trip,
    thrown('undo', compensation(activity)),
    userTask('after'),
  );

describe('compensation', () => {
  it('undoes what was done from the latest to the first, one after another', async () => {
    const run = await Scenario.started(booked());
    run.work('hotel');
    run.work('flight');

    expect(run).toWaitAt('cancelFlight');
    run.work('cancelFlight');
    expect(run).toWaitAt('cancelHotel');
    run.work('cancelHotel');

    expect(run).toWaitAt('after');
    expect(run.current.kept.size).toBe(0);
  });

  it('undoes only the activity that it names', async () => {
    const run = await Scenario.started(booked('hotel'));
    run.work('hotel');
    run.work('flight');

    expect(run).toWaitAt('cancelHotel');
    run.work('cancelHotel');

    expect(run).toWaitAt('after');
  });

  it('is passed when there is nothing to undo', async () => {
    const run = await Scenario.started(
      model('p', 'start -> undo -> hotel -> flight', ...trip, thrown('undo', compensation())),
    );

    expect(run).toWaitAt('hotel');
  });

  it('undoes nothing that was not completed', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split; split -> hotel -> flight; split -> wait -> undo -> after',
        ...trip,
        userTask('wait'),
        thrown('undo', compensation()),
        userTask('after'),
      ),
    );
    run.work('hotel');
    run.complete('wait');

    expect(run).toWaitAt('cancelHotel', 'flight');
    run.work('cancelHotel');
    expect(run).toWaitAt('after', 'flight');
  });

  it('undoes nothing twice, and an activity as often as it was done', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> join -> add -> again -[n < 3]-> join; again -[default]-> undo -> once -> after',
        task('join'),
        script('add', 'n', 'n + 1'),
        undoneBy('add', 'take'),
        script('take', 'n', 'n - 1', { undoes: true }),
        thrown('undo', compensation()),
        thrown('once', compensation()),
        userTask('after'),
        { id: 'again', xml: '<bpmn:exclusiveGateway id="again" />', roots: new Map() },
      ),
      { n: 0 },
    );

    expect(run).toWaitAt('after');
    expect(run).toHaveVariables({ n: 0 });
    expect(run.path.filter((id) => id === 'take')).toHaveLength(3);
  });

  it('does not undo what undoes', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> hotel -> undo -> after',
        service('hotel'),
        undoneBy('hotel', 'giveBack'),
        subWith(
          'giveBack',
          { undoes: true },
          'start1 -> refund',
          service('refund'),
          undoneBy('refund', 'payAgain'),
          service('payAgain', 'payAgain', { undoes: true }),
        ),
        thrown('undo', compensation()),
        userTask('after'),
      ),
    );
    run.work('hotel');
    run.work('refund');

    expect(run).toWaitAt('after');
  });

  it('of an end event ends the process when all is undone', async () => {
    const run = await Scenario.started(
      model('p', 'start -> hotel -> flight -> undo', ...trip, endBy('undo', compensation())),
    );
    for (const id of ['hotel', 'flight', 'cancelFlight', 'cancelHotel']) run.work(id);

    expect(run).toHaveEnded();
  });

  it('is gone with its scope when that is interrupted', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> inside -> end; failed -> after',
        sub('inside', 'start1 -> hotel -> flight -> undo', ...trip, thrown('undo', compensation())),
        boundary('failed', 'inside', error('E')),
        userTask('after'),
      ),
    );
    run.work('hotel');
    run.work('flight');
    run.throwError('cancelFlight', 'E');

    expect(run).toWaitAt('after');
    expect(run.current.kept.size).toBe(0);
  });

  it('is taken up where it stopped whatever the budget', async () => {
    const run = await Scenario.started(booked(), {}, { budget: 1, checked: true });
    for (const id of ['hotel', 'flight', 'cancelFlight', 'cancelHotel']) run.work(id);

    expect(run).toWaitAt('after');
  });
});

describe('compensation of a completed sub-process', () => {
  const nested = (...more: Parameters<typeof sub>[2][]) =>
    model(
      'p',
      'start -> inside -> change -> undo -> after',
      subWith('inside', { in: { room: 'wanted' } }, 'start1 -> hotel -> flight', ...trip, ...more),
      script('change', 'wanted', '"none"'),
      thrown('undo', compensation()),
      userTask('after'),
    );

  it('undoes what was done inside, with its variables as they were', async () => {
    const run = await Scenario.started(nested(), { wanted: 'sea view' });
    run.work('hotel');
    run.work('flight', { room: 'inner court' });

    expect(run).toWaitAt('cancelFlight');
    expect(run.variables('cancelFlight')).toEqual({ room: 'inner court', wanted: 'none' });
    run.work('cancelFlight', { room: 'given back' });
    expect(run.variables('cancelHotel')).toMatchObject({ room: 'given back' });
    run.work('cancelHotel');

    expect(run).toWaitAt('after');
    expect(run.variables()).toEqual({ wanted: 'none' });
  });

  it('does what its own event sub-process says instead, which may undo the rest', async () => {
    const own = eventSub(
      'undoing',
      'begin -> tell -> rest -> ended',
      startOn('begin', compensation()),
      userTask('tell'),
      thrown('rest', compensation('hotel')),
      userTask('ended'),
    );
    const run = await Scenario.started(nested(own), { wanted: 'sea view' });
    run.work('hotel');
    run.work('flight');

    expect(run).toWaitAt('tell');
    run.complete('tell');
    expect(run).toWaitAt('cancelHotel');
    run.work('cancelHotel');
    run.complete('ended');

    expect(run).toWaitAt('after');
  });

  it('leaves an error of the undoing to what is around it', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> inside -> undo -> after; failed -> other',
        sub('inside', 'start1 -> hotel -> flight', ...trip),
        boundary('failed', 'inside', error()),
        userTask('other'),
        thrown('undo', compensation()),
      ),
    );
    run.work('hotel');
    run.work('flight');
    run.throwError('cancelFlight', 'E');

    expect(run).toHaveStoppedAt('cancelFlight', 'unhandled-error');
  });

  it('that has a handler of its own undoes it as a whole', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> inside -> undo -> after',
        sub('inside', 'start1 -> hotel -> flight', ...trip),
        undoneBy('inside', 'all'),
        service('all', 'all', { undoes: true }),
        thrown('undo', compensation()),
        userTask('after'),
      ),
    );
    run.work('hotel');
    run.work('flight');
    run.work('all');

    expect(run).toWaitAt('after');
  });
});

describe('compensation in an event sub-process', () => {
  it('undoes what was done in the scope that it interrupted', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> inside -> end',
        sub(
          'inside',
          'start1 -> hotel -> flight -> pay',
          ...trip,
          service('pay'),
          eventSub(
            'failed',
            'begin -> undo',
            startOn('begin', error()),
            endBy('undo', compensation()),
          ),
        ),
      ),
    );
    run.work('hotel');
    run.work('flight');
    run.throwError('pay', 'NO_MONEY');
    run.work('cancelFlight');
    run.work('cancelHotel');

    expect(run).toHaveEnded();
  });
});

describe('compensation of a repeated activity', () => {
  it('undoes each run with its own item, the last one first', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> book -> undo -> after',
        service('book', 'book', { each: { in: '["a", "b"]', as: 'room' } }),
        undoneBy('book', 'give'),
        service('give', 'give', { undoes: true }),
        thrown('undo', compensation()),
        userTask('after'),
      ),
    );
    run.work('book');
    run.work('book');

    expect(run.variables('give')).toMatchObject({ room: 'b', loopCounter: 2 });
    run.work('give');
    expect(run.variables('give')).toMatchObject({ room: 'a', loopCounter: 1 });
    run.work('give');

    expect(run).toWaitAt('after');
  });

  it('does for each run what the event sub-process in it says', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> each -> undo -> after',
        subWith(
          'each',
          { each: { in: '["a", "b"]', as: 'city', sequential: true } },
          'start1 -> stay',
          service('stay'),
          eventSub('undoing', 'begin -> tell', startOn('begin', compensation()), service('tell')),
        ),
        thrown('undo', compensation()),
        userTask('after'),
      ),
    );
    run.work('stay');
    run.work('stay');

    expect(run.variables('tell')).toMatchObject({ city: 'b' });
    run.work('tell');
    expect(run.variables('tell')).toMatchObject({ city: 'a' });
    run.work('tell');

    expect(run).toWaitAt('after');
  });

  it('undoes what was done inside each run of a sub-process', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> each -> undo -> after',
        subWith(
          'each',
          { each: { in: '["a", "b"]', as: 'city', sequential: true } },
          'start1 -> hotel -> flight',
          ...trip,
        ),
        thrown('undo', compensation('each')),
        userTask('after'),
      ),
    );
    for (const id of ['hotel', 'flight', 'hotel', 'flight']) run.work(id);
    const undone: unknown[] = [];
    for (const id of ['cancelFlight', 'cancelHotel', 'cancelFlight', 'cancelHotel']) {
      undone.push([id, run.variables(id).city]);
      run.work(id);
    }

    expect(undone).toEqual([
      ['cancelFlight', 'b'],
      ['cancelHotel', 'b'],
      ['cancelFlight', 'a'],
      ['cancelHotel', 'a'],
    ]);
    expect(run).toWaitAt('after');
  });
});
