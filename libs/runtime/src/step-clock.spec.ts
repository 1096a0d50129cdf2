import { FixedClock, type Clock } from '@minhbach/database';
import { jest } from '@jest/globals';
import { StepClock } from './step-clock.js';

describe('the step clock', () => {
  const databaseClock = { fixed: () => null } as unknown as Clock;
  const local = (ms: number) => jest.spyOn(performance, 'now').mockReturnValue(ms);
  const said = new Date('2026-03-02T02:00:00.000Z');

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('should know nothing before the database has told the time', () => {
    expect(new StepClock(databaseClock).guess()).toBeNull();
  });

  it('should add what has passed since, in whole milliseconds', () => {
    // given
    const clock = new StepClock(databaseClock);
    local(5_000);
    clock.hear(said);

    // when
    local(5_250.9);

    // then
    expect(clock.guess()).toEqual(new Date('2026-03-02T02:00:00.250Z'));
  });

  it('should tell nothing after a second', () => {
    const clock = new StepClock(databaseClock);
    local(5_000);
    clock.hear(said);
    local(6_000);
    expect(clock.guess()).toBeNull();
  });

  it('should not go back when an answer was long under way', () => {
    // given
    const clock = new StepClock(databaseClock);
    local(5_000);
    clock.hear(said);
    local(5_400);

    // when: told before the answer that is known already
    clock.hear(new Date('2026-03-02T02:00:00.100Z'));

    // then
    expect(clock.guess()).toEqual(new Date('2026-03-02T02:00:00.400Z'));
  });

  it('should stand still with the clock of a test', () => {
    const clock = new StepClock(new FixedClock(said));
    expect(clock.guess()).toEqual(said);
    expect(clock.fixed).toEqual(said);
  });
});
