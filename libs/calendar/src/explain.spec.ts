import fc from 'fast-check';
import { explain } from './explain.js';
import type { LedgerFold } from './ledger-fold.js';
import {
  calendar,
  close,
  extend,
  folded,
  limitOf,
  pause,
  resume,
  start,
} from './ledger-fixture.js';
import { addDays, daysAfter } from './local-date.js';

const lines = (fold: LedgerFold) =>
  explain(fold, calendar).days.map(
    ({ date, ordinal, reason }) => `${date} ${String(ordinal ?? '-')} ${reason.en}`,
  );

describe('the explanation of a due date', () => {
  it('names weekends and counts working days', () => {
    expect(lines(folded([start('2026-10-02', limitOf(3))]))).toEqual([
      '2026-10-02 - Day of valid receipt, not counted (Civil Code 2015 Art. 147)',
      '2026-10-03 - Weekly day of rest',
      '2026-10-04 - Weekly day of rest',
      '2026-10-05 1 Working day',
      '2026-10-06 2 Working day',
      '2026-10-07 3 Working day',
    ]);
  });

  it('names holidays, substitutes and make-up days, and what is only expected', () => {
    const [hung, makeup, culture] = ['2026-04-24', '2026-01-09', '2026-11-23'].map((day) =>
      lines(folded([start(day, limitOf(1))])),
    );
    expect(hung).toContain('2026-04-26 - Hùng Kings Commemoration');
    expect(hung).toContain('2026-04-27 - Substitute day for the Hùng Kings Commemoration');
    expect(makeup).toContain('2026-01-10 1 Made up for 02/01/2026');
    expect(culture).toContain('2026-11-24 - Vietnam Culture Day (expected)');
  });

  it('shows where the last day was rolled', () => {
    expect(lines(folded([start('2026-10-02', limitOf(1, 'calendar-day'))]))).toEqual([
      '2026-10-02 - Day of valid receipt, not counted (Civil Code 2015 Art. 147)',
      '2026-10-03 1 Calendar day',
      '2026-10-04 - Weekly day of rest',
      '2026-10-05 - The last day was a day off, so the limit ends on this working day (Civil Code 2015 Art. 148(5))',
    ]);
  });

  it('marks the days of an extension and of a pause', () => {
    const extended = lines(
      folded([start('2026-10-05', limitOf(1)), extend('2026-10-06', limitOf(1))]),
    );
    expect(extended.at(-1)).toBe('2026-10-07 2 Working day, within the extension');
    const entries = [start('2026-10-05', limitOf(2)), pause('2026-10-06'), resume('2026-10-07')];
    expect(lines(folded(entries, true)).slice(1)).toEqual([
      '2026-10-06 1 Working day',
      '2026-10-07 - The clock is paused',
      '2026-10-08 2 Working day',
    ]);
  });

  it('says it in one sentence in both languages', () => {
    const { sentence } = explain(folded([start('2026-11-20', limitOf(3))]), calendar);
    expect(sentence.vi).toBe(
      'Yêu cầu hợp lệ nhận thứ Sáu 20/11/2026 (không tính ngày nhận), thời hạn 3 ngày làm việc; đến hết thứ Năm 26/11/2026 (tạm tính, lịch nghỉ chưa được công bố đầy đủ).',
    );
    expect(sentence.en).toBe(
      'Valid request received on Friday 20/11/2026 (that day is not counted), limit 3 working days; due by the end of Thursday 26/11/2026 (provisional, days off not fully announced).',
    );
  });

  it('says that a late extension does not count', () => {
    const late = [
      start('2026-10-05', limitOf(3)),
      extend('2026-10-09', limitOf(5)),
      close('2026-10-12'),
    ];
    const { sentence } = explain(folded(late), calendar);
    expect(sentence.vi).toContain('gia hạn 5 ngày làm việc sau khi đã hết hạn nên không được tính');
    expect(sentence.vi).toContain('đến hết thứ Năm 08/10/2026');
  });

  it('goes from the receipt to the due date without a gap and ends with the full count', () => {
    const unit = fc.constantFrom('working-day' as const, 'calendar-day' as const);
    const day = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 30 }),
        unit,
        fc.nat(10),
        unit,
        (on, value, own, by, other) => {
          const fold = folded([start(on, limitOf(value, own)), extend(on, limitOf(by, other))]);
          const { days } = explain(fold, calendar);
          expect(days.map(({ date }) => date)).toEqual([on, ...daysAfter(on, fold.dueOn)]);
          expect(Math.max(...days.map(({ ordinal }) => ordinal ?? 0))).toBe(value + by);
        },
      ),
    );
  });
});
