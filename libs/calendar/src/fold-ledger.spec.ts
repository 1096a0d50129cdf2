import fc from 'fast-check';
import type { ClockEntry } from './clock-entry.js';
import { workingDaysLeft, workingDaysUsed } from './elapsed-days.js';
import { applyEntry, foldLedger, LedgerError } from './fold-ledger.js';
import type { LedgerFold } from './ledger-fold.js';
import {
  breach,
  calendar,
  classify,
  close,
  extend,
  folded,
  limitOf,
  pause,
  published,
  resume,
  start,
  transfer,
} from './ledger-fixture.js';
import { addDays } from './local-date.js';

const someDay = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2024-01-01', days));
const someLimit = fc.integer({ min: 1, max: 30 });

describe('classification', () => {
  const presumedSimple = start('2026-10-02', limitOf(3));

  it.each([
    ['complex, within the presumed limit', classify('2026-10-05', limitOf(15)), '2026-10-23'],
    ['complex, on its last day', classify('2026-10-07', limitOf(15)), '2026-10-23'],
    ['simple', classify('2026-10-05', limitOf(3)), '2026-10-07'],
    ['complex, when it had passed', classify('2026-10-08', limitOf(15)), '2026-10-07'],
    ['complex, dated back', classify('2026-10-06', limitOf(15), '2026-10-08'), '2026-10-07'],
  ])('as %s: %j', (_name, entry, expected) => {
    const fold = folded([presumedSimple, entry]);
    expect(fold.dueOn).toBe(expected);
    expect(fold.originalDueOn).toBe(expected);
  });
});

describe('extensions', () => {
  const complex = start('2026-10-05', limitOf(15));

  it.each([
    ['none', [], '2026-10-26'],
    ['five working days', [extend('2026-10-12', limitOf(5))], '2026-11-02'],
    ['on the due date itself', [extend('2026-10-26', limitOf(5))], '2026-11-02'],
    [
      'fifteen calendar days, from the due date',
      [extend('2026-10-12', limitOf(15, 'calendar-day'))],
      '2026-11-10',
    ],
    [
      'sixteen, which end on a Wednesday',
      [extend('2026-10-12', limitOf(16, 'calendar-day'))],
      '2026-11-11',
    ],
    [
      'twelve, which end on a Saturday',
      [extend('2026-10-12', limitOf(12, 'calendar-day'))],
      '2026-11-09',
    ],
    ['a month, rolled off nothing', [extend('2026-10-12', limitOf(1, 'month'))], '2026-11-26'],
  ])('%s: %j', (_name, entries, expected) => {
    const fold = folded([complex, ...entries]);
    expect(fold.dueOn).toBe(expected);
    expect(fold.originalDueOn).toBe('2026-10-26');
  });

  it('of n twice equal one of 2n, in every unit', () => {
    const unit = fc.constantFrom('working-day' as const, 'calendar-day' as const, 'month' as const);
    fc.assert(
      fc.property(
        someDay,
        someLimit,
        fc.integer({ min: 1, max: 10 }),
        unit,
        unit,
        (on, value, by, own, other) => {
          const begin = start(on, limitOf(own === 'month' ? 1 : value, own));
          const twice = folded([
            begin,
            extend(on, limitOf(by, other)),
            extend(on, limitOf(by, other)),
          ]);
          const once = folded([begin, extend(on, limitOf(2 * by, other))]);
          expect(twice.dueOn).toBe(once.dueOn);
        },
      ),
    );
  });

  it.each([
    ['granted after the due date', extend('2026-10-27', limitOf(10))],
    ['dated back, but recorded after it', extend('2026-10-20', limitOf(10), '2026-10-27')],
    ['recorded before, but sent after it', extend('2026-10-27', limitOf(10), '2026-10-20')],
  ])('do not move the date from which lateness is measured when %s', (_name, late) => {
    const fold = folded([complex, late]);
    expect(fold.dueOn).toBe('2026-10-26');
    expect(fold.extensions).toEqual([expect.objectContaining({ by: limitOf(10), inTime: false })]);
  });
});

describe('pauses', () => {
  const begin = start('2026-10-05', limitOf(10));

  it('are recorded but move nothing where the regime does not count them', () => {
    const fold = folded([begin, pause('2026-10-08'), resume('2026-10-15')]);
    expect(fold.dueOn).toBe('2026-10-19');
    expect(fold.pauses).toEqual([
      expect.objectContaining({ from: '2026-10-08', until: '2026-10-15', movesDueOn: false }),
    ]);
  });

  it.each([
    ['a week', '2026-10-08', '2026-10-15', '2026-10-26'],
    ['a weekend', '2026-10-09', '2026-10-11', '2026-10-19'],
    ['resumed on a Saturday', '2026-10-08', '2026-10-17', '2026-10-27'],
    ['begun on the due date', '2026-10-19', '2026-10-22', '2026-10-22'],
    ['begun on the due date, resumed on a Sunday', '2026-10-19', '2026-10-25', '2026-10-26'],
  ])('keep the remaining working days where they count: %s', (_name, from, until, expected) => {
    expect(folded([begin, pause(from), resume(until)], true).dueOn).toBe(expected);
  });

  it('keep what remains of an extension too, granted before or after them', () => {
    const [stop, go, more] = [pause('2026-10-08'), resume('2026-10-15'), limitOf(5)];
    expect(folded([begin, extend('2026-10-07', more), stop, go], true).dueOn).toBe('2026-11-02');
    expect(folded([begin, stop, go, extend('2026-10-16', more)], true).dueOn).toBe('2026-11-02');
  });

  it('that begin after the due date change nothing, even when they are dated back', () => {
    expect(folded([begin, pause('2026-10-20'), resume('2026-10-27')], true).dueOn).toBe(
      '2026-10-19',
    );
    const backdated = folded(
      [begin, pause('2026-10-08', '2026-10-20'), resume('2026-10-27')],
      true,
    );
    expect(backdated.dueOn).toBe('2026-10-19');
  });

  it('of length zero change nothing', () => {
    fc.assert(
      fc.property(someDay, someLimit, fc.nat(60), (on, value, later) => {
        const day = addDays(on, later);
        const plain = folded([start(on, limitOf(value))], true);
        const touched = folded([start(on, limitOf(value)), pause(day), resume(day)], true);
        expect(touched.dueOn).toBe(plain.dueOn);
        expect(touched.segments).toEqual(plain.segments);
      }),
    );
  });

  it('leave used and remaining working days adding up to the limit', () => {
    const gap = fc.nat(12);
    fc.assert(
      fc.property(someDay, someLimit, gap, gap, gap, (on, value, toPause, length, later) => {
        const [from, until] = [addDays(on, toPause), addDays(on, toPause + length)];
        const plain = folded([start(on, limitOf(value))]);
        fc.pre(from <= plain.dueOn && calendar.isWorkingDay(until));
        const fold = folded([start(on, limitOf(value)), pause(from), resume(until)], true);
        const asOf = addDays(until, later);
        fc.pre(asOf <= fold.dueOn);
        const used = workingDaysUsed(fold, asOf, calendar);
        expect(used + workingDaysLeft(fold, asOf, calendar)).toBe(value);
      }),
    );
  });

  it('end with the closing', () => {
    const fold = folded([begin, pause('2026-10-08'), close('2026-10-14')], true);
    expect(fold).toMatchObject({ state: 'closed', closedOn: '2026-10-14', dueOn: '2026-10-23' });
    expect(fold.pauses[0]?.until).toBe('2026-10-14');
  });
});

describe('a ledger', () => {
  it('without a start has no deadline, whatever else happened', () => {
    expect(foldLedger([], published, { pausable: false })).toBeNull();
    expect(foldLedger([close('2026-10-05')], published, { pausable: false })).toBeNull();
  });

  it('keeps a breach beside everything that follows', () => {
    const begin = start('2026-10-05', limitOf(3));
    const late = breach('2026-10-09', '2026-10-08');
    const fold = folded([begin, late, extend('2026-10-09', limitOf(5)), close('2026-10-12')]);
    expect(fold.dueOn).toBe('2026-10-08');
    expect(fold.breaches).toEqual([
      { breachedOn: '2026-10-09', dueOn: '2026-10-08', recordedAt: '2026-10-09T03:00:00.000Z' },
    ]);
  });

  it('does not restart the clock at a transfer', () => {
    const fold = folded([start('2026-10-05', limitOf(3)), transfer('2026-10-07')]);
    expect(fold).toMatchObject({ startedOn: '2026-10-05', dueOn: '2026-10-08', state: 'running' });
    expect(fold.transfers).toEqual([{ on: '2026-10-07', from: 'skhdt', to: 'stc' }]);
  });

  it.each<[string, ClockEntry[]]>([
    ['two starts', [start('2026-10-06', limitOf(3))]],
    ['a pause in a pause', [pause('2026-10-06'), pause('2026-10-06')]],
    ['a resumption of nothing', [resume('2026-10-06')]],
    ['an extension of a closed case', [close('2026-10-06'), extend('2026-10-06', limitOf(3))]],
    ['two closings', [close('2026-10-06'), close('2026-10-07')]],
  ])('refuses %s', (_name, entries) => {
    expect(() => folded([start('2026-10-05', limitOf(3)), ...entries])).toThrow(LedgerError);
  });

  it('says the same replayed at once or entry by entry through JSON', () => {
    const entry = fc.record({
      kind: fc.nat(3),
      gap: fc.nat(4),
      by: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(someDay, someLimit, fc.array(entry, { maxLength: 8 }), (on, value, steps) => {
        const entries = story(start(on, limitOf(value)), steps);
        const rule = { pausable: true };
        const stepwise = entries.reduce<LedgerFold | null>(
          (fold, next) =>
            applyEntry(
              JSON.parse(JSON.stringify(fold)) as LedgerFold | null,
              next,
              published,
              rule,
            ),
          null,
        );
        expect(stepwise).toEqual(foldLedger(entries, published, rule));
      }),
    );
  });
});

/** A possible story: pauses and resumptions alternate. */
function story(
  begin: ClockEntry,
  steps: { kind: number; gap: number; by: number }[],
): ClockEntry[] {
  let day = begin.effectiveOn;
  let waiting = false;
  return [
    begin,
    ...steps.map(({ kind, gap, by }) => {
      day = addDays(day, gap);
      if (kind === 0) return extend(day, limitOf(by));
      if (kind === 1) return extend(day, limitOf(by, 'calendar-day'));
      if (kind === 2) return transfer(day);
      waiting = !waiting;
      return waiting ? pause(day) : resume(day);
    }),
  ];
}
