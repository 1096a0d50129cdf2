import { Clock, KeyAllocator, StepConnections, UnitOfWork } from '@minhbach/database';
import { DataSource } from 'typeorm';
import { keysPerBlock } from '../../../libs/database/src/key-allocator.js';
import { CalendarStore } from '../../../libs/legal-time/src/calendar-store.service.js';
import { RequestDesk } from '../../support/request-desk.js';

describe('transactions of which more begin than there are connections', () => {
  /** The pool has ten. */
  const callers = Array.from({ length: 40 }, (_, caller) => caller);
  let desk: RequestDesk;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-02', '08:00');
  });
  afterAll(async () => desk.stop());

  it('should all get keys of their own, from blocks that they fetch themselves', async () => {
    // given: none at hand
    const keys = new KeyAllocator(desk.get(DataSource));
    // when
    const work = desk.get(UnitOfWork);
    const given = await Promise.all(
      callers.map(() => work.run((tx) => keys.take(keysPerBlock / 4, tx))),
    );
    // then
    expect(new Set(given).size).toBe(callers.length);
  });

  it('should get keys that rise, whichever block comes first', async () => {
    // given: blocks whose answers change places
    const answers: ((first: number) => void)[] = [];
    const tx = {
      query: <Row>() =>
        new Promise<Row[]>((resolve) => {
          answers.push((first) => {
            resolve([{ first: String(first) } as Row]);
          });
        }),
    };
    const keys = new KeyAllocator(desk.get(DataSource));
    const taken = [keys.take(1, tx), keys.take(1, tx)];
    // when
    answers[1]?.(2 * keysPerBlock);
    const second = await taken[1];
    answers[0]?.(keysPerBlock);
    const first = await taken[0];
    const third = keys.take(keysPerBlock, tx);
    answers[2]?.(3 * keysPerBlock);
    // then: the block that came late is left out
    expect([second, first]).toEqual([2 * keysPerBlock, 2 * keysPerBlock + 1]);
    expect(await third).toBe(3 * keysPerBlock);
  });

  it.each([
    ['keys', () => desk.get(KeyAllocator).take(1)],
    ['a connection', () => desk.get(DataSource).query('SELECT 1')],
    ['a connection', () => desk.get(UnitOfWork).run(() => Promise.resolve())],
    ['a step', () => desk.get(StepConnections).acquire()],
    ['the time', () => desk.get(Clock).now()],
    ['a calendar', () => desk.get(CalendarStore).version(1)],
  ])('should be told in tests when they wait for %s', async (what, wait) => {
    const told = `A transaction waits for ${what} while it holds a connection.`;
    const work = async () => {
      await wait();
    };
    await expect(desk.get(UnitOfWork).run(work)).rejects.toThrow(told);
    await expect(desk.get(DataSource).transaction(work)).rejects.toThrow(told);
  });

  it('should not leave a calendar behind that they took back', async () => {
    // given
    const store = new CalendarStore(desk.get(DataSource));
    const { data } = await store.current();
    const next = (year: number) => ({
      ...data,
      version: data.version + 1,
      confirmedYears: [...data.confirmedYears, year],
    });
    const publish = (year: number, end: () => void) =>
      desk.get(UnitOfWork).run(async (tx) => {
        await store.publish(tx, next(year), 'system');
        expect((await store.current(tx)).data).toEqual(next(year));
        end();
      });
    const takeBack = () => {
      throw new Error('taken back');
    };
    // when
    await expect(publish(2098, takeBack)).rejects.toThrow('taken back');
    await publish(2099, () => undefined);
    // then
    expect((await store.current()).data).toEqual(next(2099));
  });
});
