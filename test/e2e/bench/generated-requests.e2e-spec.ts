import { compileCalendar, vietnamCalendar } from '@minhbach/calendar';
import { serviceUrl } from '@minhbach/database';
import type { Variables } from '@minhbach/runtime';
import { Pool } from 'pg';
import { GeneratedRequests, writeRequests } from '../../bench/figures/generated-requests.js';
import { draft, RequestDesk } from '../../support/request-desk.js';

/** In how many rows of each table a request has left a value in each column, and with which words. */
const shapes = `
  SELECT 'information_request' AS name, to_jsonb(r) AS row FROM information_request r WHERE key = $1
  UNION ALL SELECT 'request_item', to_jsonb(i) FROM request_item i WHERE request_key = $1
  UNION ALL SELECT 'clock_ledger ' || kind, to_jsonb(l) FROM clock_ledger l WHERE subject_key = $1
  UNION ALL SELECT 'official_document ' || kind, to_jsonb(d) FROM official_document d WHERE subject_key = $1
  UNION ALL SELECT 'delivery', to_jsonb(d) FROM delivery d WHERE request_key = $1`;

describe('the rows of a generated request', () => {
  let desk: RequestDesk;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-05', '09:00');
  });
  afterAll(async () => desk.stop());

  const shapeOf = async (key: string) => {
    const found = (await desk.query(shapes.replaceAll('$1', key))) as unknown as {
      name: string;
      row: Record<string, unknown>;
    }[];
    return found
      .map(({ name, row }) => {
        const filled = Object.entries(row).filter(([, value]) => value !== null);
        return [name, filled.map(([column]) => column).sort()];
      })
      .sort();
  };

  const refused = draft([{ position: 1, outcome: 'refused', ground: 'a' }]);

  it.each<[string, number, string | null, Record<string, Variables>]>([
    ['given on the day after', 2, '2026-10-06', {}],
    ['refused two days after', 6, '2026-10-07', { 'draft-answer': refused }],
    ['given six days after it was due', 18, '2026-10-16', {}],
    ['never answered', 49, null, {}],
  ])(
    'have the shape of those of one that was really played: %s',
    async (_, index, answeredOn, instead) => {
      // given
      await desk.at('2026-10-05', '09:00');
      const played = await desk.submit();
      await desk.upTo(played, 'handle');
      if (answeredOn !== null) {
        await desk.at(answeredOn, '09:00');
        await desk.upTo(played, 'survey', instead);
      }
      await desk.at('2026-10-30', '09:00');

      // when
      const pool = new Pool({ connectionString: serviceUrl(desk.databaseUrl) });
      const keysFrom = 1_000_000_000 + index * 1_000;
      const calendar = compileCalendar(vietnamCalendar);
      const generated = new GeneratedRequests(calendar, '2026-10-30', keysFrom);
      const rows = generated.rowsOf(index, '2026-10-05');
      await writeRequests(pool, [rows]);
      await pool.end();

      // then
      const key = String(rows.information_request[0]?.key);
      expect(await shapeOf(key)).toEqual(await shapeOf(played));
    },
  );
});
