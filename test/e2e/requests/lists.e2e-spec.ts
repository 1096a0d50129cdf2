import { UnitOfWork } from '@minhbach/database';
import { nextNumber } from '@minhbach/documents';
import { DueCounts } from '@minhbach/requests';
import { aRequest, RequestDesk } from '../../support/request-desk.js';

describe('many requests', () => {
  let desk: RequestDesk;
  let keys: string[];

  beforeAll(async () => {
    // given thirty requests sent at the same moment, every third by the other business
    desk = await RequestDesk.start('2026-10-05', '09:00');
    const submitted = await Promise.all(
      Array.from({ length: 30 }, async (_, index) =>
        desk.service.submit(
          { ...aRequest, subject: (index % 12) + 1 },
          desk.person(index % 3 === 0 ? 'doanhnghiep2' : 'doanhnghiep1'),
        ),
      ),
    );
    await desk.settle();
    keys = submitted.map(({ key }) => key);
  });
  afterAll(async () => desk.stop());

  it('are numbered without a gap', async () => {
    const rows = await desk.query('SELECT code FROM information_request ORDER BY code');
    expect(rows.map(({ code }) => code)).toEqual(
      keys.map((_, index) => `YC-2026-${String(index + 1).padStart(6, '0')}`),
    );
  });

  it('are registered together, each agency counting for itself', async () => {
    // when
    const agencies = await Promise.all(keys.map((key) => desk.view(key)));
    await Promise.all(
      agencies.map(({ key, agencyCode }) =>
        desk.act(key, `tiepnhan.${agencyCode ?? ''}`, 'register', {}),
      ),
    );
    await desk.settle();

    // then
    const rows = await desk.query(
      `SELECT agency_code, array_agg(split_part(register_symbol, '/', 1)::integer ORDER BY register_symbol) AS n
       FROM information_request GROUP BY agency_code`,
    );
    for (const { n } of rows as { n: number[] }[]) {
      expect(n).toEqual(n.map((_, index) => index + 1));
    }
    expect(await desk.query('SELECT DISTINCT kind FROM official_document')).toEqual([
      { kind: 'receipt' },
    ]);
  });

  it('are listed page by page, the newest first', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await desk.queries.list({ limit: 7, after });
      seen.push(...page.items.map(({ key }) => key));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual([...keys].sort((a, b) => Number(b) - Number(a)));
  });

  it('are found by business, agency, status and lateness', async () => {
    // given
    const [first = '', second = ''] = keys;
    await desk.upTo(first, 'handle');
    await desk.upTo(second, 'classify');
    const count = async (filter: object) =>
      (await desk.queries.list({ limit: 100, ...filter })).items.length;
    const { id, organisation } = desk.person('doanhnghiep2');

    // then
    expect(await count({ requesterId: id })).toBe(10);
    expect(await count({ organisationId: organisation?.id })).toBe(10);
    expect(await count({ agencyCodes: ['vpubnd'] })).toBe(11);
    expect(await count({ agencyCodes: ['stp', 'hhdn'] })).toBe(4);
    expect(await count({ agencyCodes: [] })).toBe(0);
    expect(await count({ status: 'ASSIGNED' })).toBe(1);
    expect(await count({ status: 'VALID' })).toBe(1);
    expect(await count({ status: 'RECEIVED' })).toBe(28);
    expect(await count({ status: 'REFUSED' })).toBe(0);
    expect(await count({ elementId: 'classify' })).toBe(1);
    expect(await count({ elementId: 'check-competence' })).toBe(28);
    expect(await count({ elementId: 'check-competence', definitionKey: '1' })).toBe(0);
    expect(await count({ overdue: true })).toBe(0);
    await desk.at('2026-10-09', '00:00');
    expect(await count({ overdue: true })).toBe(2);
    expect(await count({ overdue: false })).toBe(28);
    await expect(desk.queries.list({ limit: 5, after: 'x' })).rejects.toMatchObject({
      code: 'invalid-cursor',
    });
  });

  it('are counted by the working days left, each bar as long as the list behind it', async () => {
    // given the two that are overdue
    const { open, bars } = await desk.get(DueCounts).of({});

    // then
    expect(open).toBe(2);
    expect(bars[0]).toMatchObject({ state: 'overdue', count: 2 });
    for (const { dueFrom, dueTo, count } of bars) {
      const behind = { limit: 100, dueFrom: dueFrom ?? undefined, dueTo: dueTo ?? undefined };
      expect((await desk.queries.list(behind)).items).toHaveLength(count);
    }
    expect((await desk.queries.list({ limit: 100, closedLate: true })).items).toEqual([]);
  });

  it('never wait for each other in a circle when they number in several registers', async () => {
    const numbering = async (registers: readonly string[]) =>
      desk.get(UnitOfWork).run(async (tx) => {
        for (const register of registers) {
          await nextNumber(tx, register, 2026);
          await tx.query('SELECT pg_sleep(0.02)');
        }
      });
    const orders = Array.from({ length: 8 }, (_, index) =>
      numbering(index % 2 === 0 ? ['a', 'b'] : ['b', 'a']),
    );
    await Promise.all(orders);
    const rows = await desk.query(
      `SELECT register, last FROM register_counter WHERE register IN ('a', 'b') ORDER BY register`,
    );
    expect(rows).toEqual([
      { register: 'a', last: 8 },
      { register: 'b', last: 8 },
    ]);
  });
});
