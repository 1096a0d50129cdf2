import {
  changeRows,
  findRow,
  findRows,
  insertRows,
  UnitOfWork,
  type Transaction,
} from '@minhbach/database';
import { ClockLedgerLine } from '@minhbach/legal-time';
import { DataSource, EntityNotFoundError, type ObjectLiteral } from 'typeorm';
import { CostQuote } from '../../../libs/requests/src/cost-quote.entity.js';
import { InformationRequest } from '../../../libs/requests/src/information-request.entity.js';
import { RequestItem } from '../../../libs/requests/src/request-item.entity.js';
import { RequestDesk } from '../../support/request-desk.js';

describe('rows that are read and written by a text made once', () => {
  let desk: RequestDesk;
  let key: string;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-02', '08:00');
    key = await desk.submit();
    await desk.upTo(key, 'survey');
  });
  afterAll(async () => desk.stop());

  const within = <Result>(read: (tx: Transaction) => Promise<Result>) =>
    desk.get(UnitOfWork).run(read);

  it('should be those that TypeORM reads, of every table that a request has left a row in', async () => {
    // given
    const { manager, entityMetadatas } = desk.get(DataSource);
    let compared = 0;

    for (const { target, primaryColumns } of entityMetadatas) {
      const rows: ObjectLiteral[] = await manager.find(target, { take: 5 });
      for (const row of rows) {
        const where = Object.fromEntries(
          primaryColumns.map(({ propertyName }) => [propertyName, row[propertyName] as unknown]),
        );
        // when
        const read = await within((tx) => findRows(tx, target as new () => ObjectLiteral, where));

        // then: of the same class, with the same values, also without a transaction
        expect(read).toStrictEqual([row]);
        const pooled = findRows(desk.get(DataSource), target as new () => ObjectLiteral, where);
        expect(await pooled).toStrictEqual([row]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(60);
  });

  it('should come in the order of a property', async () => {
    const where = { subjectType: 'information-request', subjectKey: key } as const;
    const lines = await within((tx) => findRows(tx, ClockLedgerLine, where, ['position']));
    expect(lines.map(({ position }) => position)).toEqual(lines.map((_, index) => index + 1));
    expect(lines.length).toBeGreaterThan(2);
  });

  it('should be stored as TypeORM stores them: days, moments, lists, JSON and what is left to the column', async () => {
    // given
    const lines = [
      { kind: 'a', name: "it's", unit: 'trang', quantity: 2, price: 500, amount: 1_000 },
    ];
    const quote = { requestKey: key, lines, total: 1_000, quotedOn: '2026-10-05' };
    const quoted = { ...quote, key: '7', payBy: '2026-10-12', paidOn: null };
    const item = { key: '8', requestKey: key, description: 'Bảng giá' };

    // when
    const stored = await within(async (tx) => {
      await insertRows(tx, CostQuote, [quoted]);
      await insertRows(tx, RequestItem, [
        { ...item, position: 2, earlierRequests: ['YC-1', 'YC-2'] },
        { ...item, key: '9', position: 3, earlierRequests: null },
      ]);
      await changeRows(
        tx,
        InformationRequest,
        { key },
        { closedAt: new Date('2026-10-09T01:00Z') },
      );
      await changeRows(tx, RequestItem, { requestKey: key, position: 3 }, { answer: 'Có.' });
      await changeRows(tx, CostQuote, { key: '7' }, { paidOn: undefined, receipt: 'BL-1' });
      const { manager } = tx;
      const [two, three] = await manager.find(RequestItem, {
        where: { requestKey: key },
        order: { position: 'ASC' },
        skip: 1,
      });
      const { closedAt } = await manager.findOneByOrFail(InformationRequest, { key });
      return { quote: await manager.findOneBy(CostQuote, { key: '7' }), two, three, closedAt };
    });

    // then
    expect(stored).toMatchObject({
      quote: { ...quoted, receipt: 'BL-1' },
      two: { position: 2, earlierRequests: ['YC-1', 'YC-2'], answer: null },
      three: { position: 3, earlierRequests: null, answer: 'Có.' },
      closedAt: new Date('2026-10-09T01:00Z'),
    });
  });

  it('should be refused under a name that is no property', async () => {
    const changes = { nowhere: 1 } as Partial<RequestItem>;
    const changed = within((tx) => changeRows(tx, RequestItem, { requestKey: key }, changes));
    await expect(changed).rejects.toThrow('request_item has no nowhere');
  });

  it('should be none where there is none, which is an error where one is asked for', async () => {
    const none = { requestKey: '1' };
    expect(await within((tx) => findRows(tx, RequestItem, none))).toEqual([]);
    const asked = within((tx) => findRow(tx, InformationRequest, { key: '1' }));
    await expect(asked).rejects.toThrow(EntityNotFoundError);
  });
});
