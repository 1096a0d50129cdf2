import { randomUUID } from 'node:crypto';
import { submissionsAnHour } from '@minhbach/requests';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { aBatchSubmission, aSubmission } from '../../support/request-over-http.js';

const { person: ofOne, organisation: ofAll } = submissionsAnHour;
const tooMany = { status: 429, body: { code: 'too-many-submitted' } };

describe('what people of a business send within an hour', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    await api.deploy('information-request');
  });
  afterEach(async () => api.query(`DELETE FROM information_request WHERE code LIKE 'X%'`));
  afterAll(async () => api.stop());

  const send = async (key = randomUUID(), url = '/api/requests', body: object = aSubmission) => {
    const reply = await api.post('doanhnghiep1', url, body, key);
    await api.settle();
    return reply;
  };
  /** The request was sent so many times as well, by him or by somebody else of his business. */
  const alsoSent = async (key: unknown, times: number, requester?: string) =>
    api.query(
      `INSERT INTO information_request
       SELECT (jsonb_populate_record(r, jsonb_strip_nulls(jsonb_build_object('key', m.key + n::bigint,
         'code', 'X' || gen_random_uuid(), 'process_instance_key', m.key + n::bigint,
         'requester_id', $3::text)))).*
       FROM information_request r, generate_series(1, $2::int) n,
         (SELECT max(key) + 1000000000 AS key FROM information_request) m WHERE r.key = $1`,
      [key, times, requester ?? null],
    );

  const sendsBatch = async () => send(randomUUID(), '/api/request-batches', aBatchSubmission);

  it(`is ${String(ofOne)} requests of one person, and nothing is kept beyond that`, async () => {
    // given
    const first = randomUUID();
    const { body } = await send(first);
    await alsoSent(body.key, ofOne - 2);
    expect(await send()).toMatchObject({ status: 201 });
    const before = await api.rowCounts();

    // when
    const refused = [await send(), await sendsBatch()];
    const again = await send(first);

    // then a call that is repeated still has its reply
    expect(refused).toMatchObject([tooMany, tooMany]);
    expect(await api.rowCounts()).toEqual(before);
    expect(again).toMatchObject({ status: 201, body });

    // and in the next hour there is room again
    await api.at('2026-10-05', '09:00');
    expect(await sendsBatch()).toMatchObject({ status: 201 });
  });

  it(`is ${String(ofAll)} requests of all of them together`, async () => {
    // given
    await api.at('2026-10-05', '11:00');
    const { body } = await send();
    await alsoSent(body.key, ofAll - 1, 'somebody else');

    // then
    expect(await send()).toMatchObject(tooMany);
    await api.at('2026-10-05', '12:00');
    expect(await send()).toMatchObject({ status: 201 });
  });
});
