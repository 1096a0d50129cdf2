import type { ClockEntry } from './clock-entry.js';
import { explain } from './explain.js';
import { LedgerError } from './fold-ledger.js';
import {
  adoptCalendar,
  breach,
  close,
  extend,
  folded,
  laterCalendar,
  limitOf,
  start,
} from './ledger-fixture.js';

/** Version 2 frees Thursday 8 October 2026. */
describe('a later calendar', () => {
  const begin = start('2026-10-05', limitOf(3));

  it.each<[string, ClockEntry[], string]>([
    ['that frees the due date', [adoptCalendar('2026-10-07')], '2026-10-09'],
    ['announced after it', [adoptCalendar('2026-10-12')], '2026-10-09'],
    [
      'before an extension',
      [adoptCalendar('2026-10-07'), extend('2026-10-09', limitOf(2))],
      '2026-10-13',
    ],
    [
      'after an extension',
      [extend('2026-10-08', limitOf(2)), adoptCalendar('2026-10-09')],
      '2026-10-13',
    ],
    [
      'after an extension that came too late',
      [extend('2026-10-09', limitOf(2)), adoptCalendar('2026-10-09')],
      '2026-10-09',
    ],
  ])('%s moves the due date', (_name, entries, expected) => {
    expect(folded([begin, ...entries]).dueOn).toBe(expected);
  });

  it('is kept with the dates before and after, and says so', () => {
    const fold = folded([begin, adoptCalendar('2026-10-07')]);
    expect(fold.calendarVersion).toBe(2);
    expect(fold.adoptedCalendars).toEqual([
      {
        adoptedOn: '2026-10-07',
        recordedAt: '2026-10-07T03:00:00.000Z',
        calendarVersion: 2,
        previousDueOn: '2026-10-08',
        dueOn: '2026-10-09',
      },
    ]);
    const { sentence } = explain(fold, laterCalendar);
    expect(sentence.vi).toContain(
      'tính lại theo lịch làm việc phiên bản 2 (trước đó đến hết thứ Năm 08/10/2026)',
    );
    expect(sentence.en).toContain(
      'counted anew by version 2 of the working calendar (due on Thursday 08/10/2026 before)',
    );
  });

  it('takes no recorded breach back', () => {
    const late = breach('2026-10-09', '2026-10-08');
    const fold = folded([begin, late, adoptCalendar('2026-10-09'), close('2026-10-09')]);
    expect(fold).toMatchObject({ dueOn: '2026-10-09', closedOn: '2026-10-09' });
    expect(fold.breaches).toHaveLength(1);
  });

  it('changes nothing of a case whose days it does not touch', () => {
    const plain = start('2026-10-12', limitOf(3));
    const fold = folded([plain, adoptCalendar('2026-10-13')]);
    const { adoptedCalendars } = fold;
    expect(fold).toEqual({ ...folded([plain]), calendarVersion: 2, adoptedCalendars });
    expect(adoptedCalendars).toHaveLength(1);
  });

  it('leaves closed cases and earlier versions alone', () => {
    expect(() => folded([begin, close('2026-10-07'), adoptCalendar('2026-10-07')])).toThrow(
      'it is closed',
    );
    expect(() => folded([begin, adoptCalendar('2026-10-07', 1)])).toThrow('by version 1 already');
    expect(() =>
      folded([begin, adoptCalendar('2026-10-07'), adoptCalendar('2026-10-07', 1)]),
    ).toThrow(LedgerError);
  });
});
