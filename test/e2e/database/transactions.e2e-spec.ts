import { Clock, KeyAllocator, StepConnections, UnitOfWork } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { DataSource } from 'typeorm';
import { keysPerBlock } from '../../../libs/database/src/key-allocator.js';
import { RequestDesk } from '../../support/request-desk.js';

describe('transactions of which more begin than there are connections', () => {
  /** The pool has ten. */
  const callers = Array.from({ length: 40 }, (_, caller) => caller);
  let desk: RequestDesk;

  beforeAll(async () => {
    desk = await RequestDesk.start('2026-10-02', '08:00');
  });
  afterAll(async () => desk.stop());

  const each = <Result>(work: Parameters<UnitOfWork['run']>[0]) =>
    Promise.all(callers.map(() => desk.get(UnitOfWork).run(work) as Promise<Result>));

  it('should all get keys of their own, from blocks that they fetch themselves', async () => {
    // given: none at hand
    const keys = new KeyAllocator(desk.get(DataSource));
    // when
    const given = await each<number>((tx) => keys.take(keysPerBlock / 4, tx));
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
    ['a transaction', () => desk.get(UnitOfWork).run(() => Promise.resolve())],
    ['a step', () => desk.get(StepConnections).acquire()],
    ['the time', () => desk.get(Clock).now()],
    ['a calendar', () => desk.get(LegalTimeService).currentCalendar()],
  ])('should be told in tests when they wait for %s', async (_, wait) => {
    const told = 'while it holds a connection';
    const work = async () => {
      await wait();
    };
    await expect(desk.get(UnitOfWork).run(work)).rejects.toThrow(told);
    await expect(desk.get(DataSource).transaction(work)).rejects.toThrow(told);
  });
});
