import { seededChance } from '../demo/seeded-chance.js';
import { Agenda, rounds, type Act } from './agenda.js';

const act = (at: number, name = '1', rank = 0): Act => ({
  ...{ at: new Date(at), name, rank },
  run: () => Promise.resolve(),
});

describe('an agenda', () => {
  it('gives what is due, the earliest first, in an order of its own', () => {
    // given two hundred acts at random moments
    const chance = seededChance(3);
    const moments = Array.from({ length: 200 }, () => Math.floor(chance() * 50));
    const agenda = new Agenda();
    for (const moment of moments) agenda.add(act(moment, String(moment % 7), moment % 3));

    // when they are taken day by day
    const taken: number[] = [];
    for (let day = 0; day < 50; day += 5) {
      taken.push(...agenda.take(new Date(day + 4)).map(({ at }) => at.getTime()));
    }

    // then
    expect(taken).toEqual(moments.toSorted((one, other) => one - other));
    expect(agenda.next).toBeNull();
  });

  it('makes rounds in which no request is met twice', () => {
    const all = rounds([act(1, 'a'), act(1, 'b'), act(1, 'a'), act(1, 'a')]);
    expect(all.map((round) => round.map(({ name }) => name))).toEqual([['a', 'b'], ['a'], ['a']]);
  });
});
