import { service, subWith, userTask } from '../../../libs/engine/src/fixtures/model-elements.js';
import { compensation, thrown, undoneBy } from '../../../libs/engine/src/fixtures/model-events.js';
import { model } from '../../../libs/engine/src/fixtures/model-text.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

const trip = model(
  'trip',
  'start -> inside -> change -> undo -> after',
  subWith(
    'inside',
    { in: { room: 'wanted' } },
    'start1 -> hotel -> flight',
    userTask('hotel'),
    userTask('flight'),
    undoneBy('hotel', 'cancelHotel'),
    undoneBy('flight', 'cancelFlight'),
    userTask('cancelHotel', { undoes: true }),
    userTask('cancelFlight', { undoes: true }),
  ),
  userTask('change'),
  thrown('undo', compensation()),
  service('after'),
);

describe('compensation', () => {
  let engine: RuntimeUnderTest;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
    await engine.deploy({ 'trip.bpmn': trip });
  });
  afterAll(async () => engine.stop());

  const tokensOf = async (key: number) =>
    (await engine.instances.view(key))?.tokens.map(({ elementId }) => elementId);

  it('should undo in reverse, whichever process of the service goes on', async () => {
    // given
    const beside = await RuntimeUnderTest.start({ beside: engine });
    const key = await engine.start('trip', { wanted: 'sea view' });
    await engine.complete(key, 'hotel', 'an');
    await beside.complete(key, 'flight', 'an');

    // when
    await engine.complete(key, 'change', 'an', { wanted: 'none' });

    // then
    expect(await tokensOf(key)).toEqual(['undo', 'inside', 'cancelFlight']);
    await beside.complete(key, 'cancelFlight', 'an');
    expect(await tokensOf(key)).toEqual(['undo', 'inside', 'cancelHotel']);
    await engine.complete(key, 'cancelHotel', 'an');
    expect(await tokensOf(key)).toEqual(['after']);
    expect(await engine.query('SELECT 1 FROM kept_value WHERE root_key = $1', [key])).toEqual([]);
    await beside.stop();
  });
});
