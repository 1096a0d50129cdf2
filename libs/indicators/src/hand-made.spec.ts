import { compileCalendar, vietnamCalendar } from '@minhbach/calendar';
import { daysOf } from './case-days.js';
import { setsOf, type CaseSet } from './case-set.js';
import { countCases, countIn } from './counted-cases.js';
import { cs5 } from './cs5.js';
import { cs6 } from './cs6.js';
import { handMadeCases } from './hand-made-cases.js';
import { exclusions, membershipOf } from './membership.js';
import { progress } from './progress.js';
import { sla } from './sla.js';

const autumn = { from: '2026-10-01', to: '2026-11-30' };
const asOfOn = '2026-10-30';
const calendar = compileCalendar(vietnamCalendar);

const cases = Object.entries(handMadeCases).map(([letter, subject]) => {
  const sets = setsOf(subject, membershipOf(subject, autumn, asOfOn), asOfOn, calendar);
  return { letter, subject, sets, days: daysOf(subject, asOfOn, calendar) };
});
const counted = countCases(cases);
const lettersIn = (set: CaseSet) =>
  cases
    .filter(({ sets }) => sets.includes(set))
    .map(({ letter }) => letter)
    .join('');

describe('the hand-made cases A to W', () => {
  it.each<[CaseSet, string]>([
    ['measured', 'ABCDEFGHIMNOQW'],
    ['pending', 'JK'],
    ['excluded', 'LPRSTUV'],
    ['withdrawn-before-due', 'L'],
    ['transferred', 'P'],
    ['asked-again', 'RS'],
    ['merged', 'T'],
    ['never-valid', 'U'],
    ['not-yet-valid', 'V'],
    ['given', 'ABCNOQW'],
    ['full', 'ABNOQW'],
    // E is public; F was, and was asked again too soon
    ['received', 'ABCENOQW'],
    // F and G by what they were given as in the end, without O, whose correction was refused
    ['received-in-the-end', 'ABCEFGNQW'],
    // without D, E and F: the refusal of G was overturned, and that of H was for want of payment
    ['answerable', 'ABCGHIMNOQW'],
    ['of-firms', 'ABCDEFGHIMOQ'],
    ['received-by-firms', 'ABCEOQ'],
    ['decided', 'ABCDEFGHNOQW'],
    ['refused', 'DEFGH'],
    ['undecided', 'I'],
    ['early', 'ADEFN'],
    ['on-time', 'BGQW'],
    ['late', 'CHMO'],
    ['overdue', 'I'],
    ['within', 'J'],
    ['due-soon', 'K'],
    ['closed', 'ABCDEFGHMNOQW'],
    ['in-time', 'ABDEFGNQW'],
    // N only because it was extended
    ['in-time-originally', 'ABDEFGQW'],
    ['late-result', 'CHIMO'],
    ['late-notice', 'C'],
    ['late-receipt', 'D'],
    ['late-extension', 'O'],
    ['groundless', ''],
  ])('are %s: %s', (set, letters) => {
    expect(lettersIn(set)).toBe(letters);
    expect(countIn(counted, set)).toBe(letters.length);
  });

  it('are all measured, pending or excluded, and the excluded for one reason each', () => {
    expect(cases.filter(({ sets }) => sets.length === 0)).toEqual([]);
    const reasons = exclusions.map((reason) => countIn(counted, reason));
    expect(reasons.reduce((sum, each) => sum + each, 0)).toBe(countIn(counted, 'excluded'));
  });

  it('give CS 5 in all its variants', () => {
    const { received, full, items, legal, firms, lastResult } = cs5(counted);

    const numbers = [received, full, items, legal, firms, lastResult].map((each) => [
      ...[each.numerator, each.denominator],
    ]);
    expect(numbers).toEqual([
      [8, 14],
      [6, 14],
      // asked 2 1 3 1 1 1 1 2 1 1 1 1 1 1 from A to W; given 2 of A and one each of B C N O Q W
      [8, 18],
      [7, 11],
      // 1 by A, 2 by C, 3 by E, 6 by O; nothing to 4 and 5
      [4, 6],
      // A B C E N Q W by themselves, F as S, G as R; of R and S no one counts once more
      [9, 14],
    ]);
    expect(received.value).toBeCloseTo(4 / 7, 12);
  });

  it('give the gross clock of CS 6', () => {
    // Calendar days, g given, r refused, c censored:
    // 1 Ag Fr · 2 Dr Er · 3 Gr Wg · 4 Cg · 7 Bg Qg · 8 Mc (withdrawn) · 9 Og · 10 Hr · 11 Ng · 25 Ic
    // S: 12/14, 10/14, 8/14, 7/14 after 4 days: the median. Then 5/14, and with 4 left after M
    // 5/14 · 3/4 = 15/56, 10/56, 5/56.
    // Informed: 1/14, 1/14, 2/14, 3/14, 5/14, + 5/14 · 1/4 = 25/56, 25/56, + 10/56 · 1/2 = 30/56: half after 11.
    const { gross } = cs6(counted);

    expect(gross).toMatchObject({ medianToDecision: 4, longest: 25, open: 1 });
    const survival = gross.undecidedAfter.map((step) => [step.time, step.survival * 56]);
    [...[48, 40, 32, 28], ...[20, 15, 10, 5]].forEach((expected, at) => {
      expect(survival[at]?.[1]).toBeCloseTo(expected, 9);
    });
    expect(survival.map(([time]) => time)).toEqual([1, 2, 3, 4, 7, 9, 10, 11]);
    const informed = gross.informedAfter.map((step) => step.incidence * 56);
    [4, 4, 8, 12, 20, 25, 25, 30].forEach((expected, at) => {
      expect(informed[at]).toBeCloseTo(expected, 9);
    });
    expect(gross.medianToInformation).toBe(11);
    // Delivered alone: 1 3 4 7 7 9 11: the fourth, 42/7, the sixth, the seventh.
    expect(gross).toMatchObject({
      ...{ delivered: 7, medianOfDelivered: 7, meanOfDelivered: 6 },
      ...{ p75OfDelivered: 9, p90OfDelivered: 11 },
    });
  });

  it('give the three clocks of working days', () => {
    // 1 A F · 2 D E · 3 B G Q W · 4 C · 6 Mc · 7 O · 8 H · 9 N · 19 Ic: S = 12/14, 10/14, 6/14.
    // Q counts from the 7th, when it was valid. Delivered 1 3 3 3 4 7 9: median 3, mean 30/7.
    const { statutory, net, held, waiting } = cs6(counted);

    expect(statutory).toMatchObject({ medianToDecision: 3, medianOfDelivered: 3, longest: 19 });
    expect(statutory.meanOfDelivered).toBeCloseTo(30 / 7, 12);
    expect(statutory.undecidedAfter[2]?.survival).toBeCloseTo(6 / 14, 12);
    // H waited for six of its eight days: net it is decided after 2, so S(2) = 9/14 and S(3) = 5/14.
    expect(net.undecidedAfter[1]?.survival).toBeCloseTo(9 / 14, 12);
    expect(net.undecidedAfter[2]?.survival).toBeCloseTo(5 / 14, 12);
    expect(waiting).toMatchObject({ n: 14, median: 0, mean: 6 / 14, p90: 0 });
    // W was with its last holder for one day only: S(1) = 11/14.
    expect(held.undecidedAfter[0]?.survival).toBeCloseTo(11 / 14, 12);
  });

  it('give the shares in time, of all and of the closed, with and without extensions', () => {
    const { inTime, inTimeOfClosed, inTimeOriginally, inTimeOriginallyOfClosed } = sla(counted);
    const numbers = [inTime, inTimeOfClosed, inTimeOriginally, inTimeOriginallyOfClosed];
    expect(numbers.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [9, 14],
      [9, 13],
      [8, 14],
      [8, 13],
    ]);
  });

  it('give the days from step to step', () => {
    const { stages, milestones } = progress(counted);
    const told = [...stages, ...milestones].map(({ name, n, median, p75 }) => [
      name,
      n,
      median,
      p75,
    ]);
    expect(told).toEqual([
      // D a day late, of all
      ['registration', 14, 0, 0],
      // A at once, B a day later
      ['validation', 2, 0, 1],
      ['assignment', 2, 0, 0],
      ['drafting', 2, 1, 1],
      ['signing', 2, 0, 1],
      // A on the same day, B from Thursday to Monday
      ['delivery', 2, 0, 2],
      ['acknowledged', 14, 0, 0],
      ['responded', 0, null, null],
      // A 1, B 3
      ['decided', 2, 1, 3],
      // A 1, W 3, C 4, B and Q 5, O 7, N 9: the fourth, the sixth
      ['in-hand', 7, 5, 7],
    ]);
  });

  it('are nothing, neither 0 % nor 100 %, when there are none', () => {
    const none = countCases([]);
    const { received, items, firms } = cs5(none);
    for (const each of [received, items, firms, sla(none).inTime]) {
      expect(each).toMatchObject({ denominator: 0, value: null, interval95: null });
    }
    expect(cs6(none).gross).toMatchObject({
      ...{ medianToDecision: null, medianToInformation: null, longest: null },
      ...{ medianOfDelivered: null, meanOfDelivered: null, delivered: 0, open: 0 },
      ...{ undecidedAfter: [], informedAfter: [] },
    });
  });
});
