import {
  boundary,
  cancel,
  compensation,
  endBy,
  error,
  eventSub,
  message,
  model,
  Scenario,
  service,
  startOn,
  sub,
  subWith,
  task,
  thrown,
  transaction,
  undoneBy,
  userTask,
  type Piece,
} from '../fixtures/index.js';

/** A service that books something, and one that cancels it. */
const undoable = (name: string): Piece[] => [
  service(name.toLowerCase()),
  undoneBy(name.toLowerCase(), `cancel${name}`),
  service(`cancel${name}`, `cancel${name}`, { undoes: true }),
];

/** Books a hotel and a flight; then somebody pays, or the whole is cancelled. */
const trip = (arrows: string, ...more: readonly Piece[]) =>
  model(
    'p',
    'start -> trip -> booked; cancelled -> sorry',
    transaction(
      'trip',
      arrows,
      ...['Hotel', 'Flight']
        .filter((name) => arrows.includes(name.toLowerCase()))
        .flatMap(undoable),
      ...(arrows.includes('stop') ? [endBy('stop', cancel)] : []),
      ...more,
    ),
    boundary('cancelled', 'trip', cancel),
    userTask('booked'),
    userTask('sorry'),
  );
const inTurn = trip('begin -> hotel -> flight -> stop');

describe('a transaction', () => {
  it('that is cancelled undoes what was done in it, the latest first, then goes on at its cancel event', async () => {
    const run = await Scenario.started(inTurn);
    run.work('hotel');
    run.work('flight');

    expect(run).toWaitAt('cancelFlight');
    run.work('cancelFlight');
    expect(run).toWaitAt('cancelHotel');
    run.work('cancelHotel');

    expect(run).toWaitAt('sorry');
    expect(run.current.kept.size).toBe(0);
  });

  it('that ends well is a sub-process like any other', async () => {
    const run = await Scenario.started(trip('begin -> hotel'));
    run.work('hotel');

    expect(run).toWaitAt('booked');
  });

  it('that is cancelled ends whatever else was going on in it', async () => {
    const run = await Scenario.started(
      trip('begin -> fork; fork -> hotel -> stop; fork -> wait; fork -> flight', userTask('wait')),
    );
    run.work('hotel');

    expect(run).toWaitAt('cancelHotel');
    run.work('cancelHotel');
    expect(run).toWaitAt('sorry');
  });

  it('undoes also what was done in a sub-process that was still at work', async () => {
    const run = await Scenario.started(
      trip(
        'begin -> fork; fork -> inner; fork -> decide -> stop',
        userTask('decide'),
        sub('inner', 'from -> car -> wait', ...undoable('Car'), userTask('wait')),
      ),
    );
    run.work('car');
    run.complete('decide');

    expect(run).toWaitAt('cancelCar');
    run.work('cancelCar');
    expect(run).toWaitAt('sorry');
  });

  it('is cancelled from a sub-process in it', async () => {
    const run = await Scenario.started(
      trip('begin -> hotel -> inner', sub('inner', 'from -> deep', endBy('deep', cancel))),
    );
    run.work('hotel');

    expect(run).toWaitAt('cancelHotel');
    run.work('cancelHotel');
    expect(run).toWaitAt('sorry');
  });

  it('of which nothing was done is cancelled at once', async () => {
    const run = await Scenario.started(trip('begin -> stop'));

    expect(run).toWaitAt('sorry');
  });

  it('that an error leaves is not undone', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> t; failed -> after',
        transaction(
          't',
          'begin -> hotel -> broken',
          ...undoable('Hotel'),
          endBy('broken', error('E')),
        ),
        boundary('failed', 't', error('E')),
        userTask('after'),
      ),
    );
    run.work('hotel');

    expect(run).toWaitAt('after');
  });

  it('that was completed is undone by whoever undoes the scope around it', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> t -> undo -> after',
        transaction('t', 'begin -> hotel', ...undoable('Hotel')),
        thrown('undo', compensation()),
        userTask('after'),
      ),
    );
    run.work('hotel');

    expect(run).toWaitAt('cancelHotel');
    run.work('cancelHotel');
    expect(run).toWaitAt('after');
  });

  it('hears nothing more from outside while it is undone', async () => {
    const run = await Scenario.started(
      trip(
        'begin -> hotel -> stop',
        eventSub('late', 'heard -> note', startOn('heard', message('call', '="k"')), task('note')),
      ),
    );
    run.work('hotel');

    expect(run.current.subscriptions.size).toBe(0);
    expect(run).toWaitAt('cancelHotel');
  });

  it('ends the sub-process that cancels it, with what waits on its boundary', async () => {
    const run = await Scenario.started(
      trip(
        'begin -> hotel -> inner; heard -> note',
        sub('inner', 'from -> deep', endBy('deep', cancel)),
        boundary('heard', 'inner', message('call', '="k"')),
        task('note'),
      ),
    );
    run.work('hotel');

    expect(run.current.subscriptions.size).toBe(0);
    expect(run).toWaitAt('cancelHotel');
    run.work('cancelHotel');
    expect(run).toWaitAt('sorry');
  });

  it('is undone with its own variables, not with those of the sub-process that cancels it', async () => {
    const run = await Scenario.started(
      trip(
        'begin -> hotel -> inner',
        subWith('inner', { in: { price: '=1' } }, 'from -> deep', endBy('deep', cancel)),
      ),
      { price: 7 },
    );
    run.work('hotel');
    run.work('cancelHotel', { price: 8 });

    expect(run).toWaitAt('sorry');
    expect(run.current.elements.get(run.current.rootKey)?.variables).toMatchObject({ price: 8 });
  });

  it.each([
    ['directly in it', 'begin -> hotel -> stop', []],
    [
      'in a sub-process of it',
      'begin -> hotel -> inner',
      [sub('inner', 'from -> deep', endBy('deep', cancel))],
    ],
  ])('that is cancelled %s goes on being undone in another version', async (_, arrows, more) => {
    const run = await Scenario.started([trip(arrows, ...more), trip(arrows, ...more)]);
    run.work('hotel');

    run.do({ type: 'migrate', definitionKey: 2, mappings: [] });

    expect(run).toWaitAt('cancelHotel');
    run.work('cancelHotel');
    expect(run).toWaitAt('sorry');
  });
});
