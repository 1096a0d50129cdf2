import { netWorkingDaysUsed, workingDaysUsed } from './elapsed-days.js';
import { extensionRefusals } from './extension-check.js';
import type { ClockEntry } from './clock-entry.js';
import {
  breach,
  calendar,
  close,
  extend,
  folded,
  limitOf,
  pause,
  resume,
  start,
  transfer,
} from './ledger-fixture.js';
import { slaState, type SlaStateName } from './sla-state.js';

/** Ten working days from Monday 5 October 2026: due on Monday 19 October. */
const begin = start('2026-10-05', limitOf(10));

function stateOf(entries: ClockEntry[], asOfOn: string, pausable = false) {
  const { state, workingDaysLeft, workingDaysOver } = slaState(
    folded([begin, ...entries], pausable),
    asOfOn,
    calendar,
  );
  return [state, workingDaysLeft, workingDaysOver];
}

describe('where a clock stands', () => {
  it.each<[string, SlaStateName, number, number]>([
    ['2026-10-05', 'within', 10, 0],
    ['2026-10-14', 'within', 3, 0],
    ['2026-10-15', 'due-soon', 2, 0],
    ['2026-10-18', 'due-soon', 1, 0],
    ['2026-10-19', 'due-today', 0, 0],
    ['2026-10-20', 'overdue', 0, 1],
    ['2026-10-25', 'overdue', 0, 4],
  ])('open on %s: %s, %i left, %i over', (asOfOn, ...expected) => {
    expect(stateOf([], asOfOn)).toEqual(expected);
  });

  it.each<[string, SlaStateName, number, number]>([
    ['2026-10-05', 'done-early', 10, 0],
    ['2026-10-16', 'done-early', 1, 0],
    ['2026-10-19', 'done-on-time', 0, 0],
    ['2026-10-20', 'done-late', 0, 1],
  ])('closed on %s: %s, %i left, %i over', (closedOn, ...expected) => {
    expect(stateOf([close(closedOn)], '2026-12-31')).toEqual(expected);
  });

  it('is late on the weekend after a Friday, before a whole working day has passed', () => {
    const fold = folded([start('2026-10-06', limitOf(3))]);
    expect(slaState(fold, '2026-10-10', calendar)).toEqual({
      state: 'overdue',
      workingDaysLeft: 0,
      workingDaysOver: 0,
    });
  });

  it('was still open before it was closed', () => {
    expect(stateOf([close('2026-10-21')], '2026-10-20')).toEqual(['overdue', 0, 1]);
  });

  it('stays overdue through a pause that begins after the breach', () => {
    const entries = [breach('2026-10-20', '2026-10-19'), pause('2026-10-21')];
    expect(stateOf(entries, '2026-10-23')).toEqual(['overdue', 0, 4]);
    expect(stateOf(entries, '2026-10-23', true)).toEqual(['overdue', 0, 4]);
  });

  it('stands still in a pause that counts', () => {
    expect(stateOf([pause('2026-10-15')], '2026-11-20', true)).toEqual(['due-soon', 2, 0]);
    expect(stateOf([pause('2026-10-15')], '2026-11-20', false)).toEqual(['overdue', 0, 24]);
  });

  it('is not improved by a late extension, a transfer or a first response', () => {
    const entries = [extend('2026-10-20', limitOf(10)), transfer('2026-10-20')];
    expect(stateOf(entries, '2026-10-21')).toEqual(['overdue', 0, 2]);
    expect(stateOf([...entries, close('2026-10-21')], '2026-10-21')).toEqual(['done-late', 0, 2]);
  });
});

describe('working days used', () => {
  it.each([
    ['2026-10-05', 0],
    ['2026-10-06', 1],
    ['2026-10-11', 4],
    ['2026-10-19', 10],
    ['2026-10-01', 0],
  ])('until %s are %i', (asOfOn, expected) => {
    expect(workingDaysUsed(folded([begin]), asOfOn, calendar)).toBe(expected);
  });

  it('leave out pauses from the net clock always, from the statutory clock only where they count', () => {
    const entries = [begin, pause('2026-10-08'), resume('2026-10-15'), close('2026-10-16')];
    const [strict, lenient] = [folded(entries, false), folded(entries, true)];
    expect(workingDaysUsed(strict, '2026-12-31', calendar)).toBe(9);
    expect(workingDaysUsed(lenient, '2026-12-31', calendar)).toBe(4);
    expect(netWorkingDaysUsed(strict, '2026-12-31', calendar)).toBe(4);
  });
});

describe('an extension', () => {
  const longest = limitOf(10);

  it.each([
    ['is lawful on the due date', [], limitOf(10), '2026-10-19', longest, []],
    ['must come before the due date ends', [], limitOf(10), '2026-10-20', longest, ['after-due']],
    [
      'is granted once',
      [extend('2026-10-08', limitOf(1))],
      limitOf(1),
      '2026-10-09',
      longest,
      ['already-extended'],
    ],
    ['is not longer than the law allows', [], limitOf(11), '2026-10-08', longest, ['too-long']],
    [
      'keeps the unit of the law',
      [],
      limitOf(5, 'calendar-day'),
      '2026-10-08',
      longest,
      ['too-long'],
    ],
    ['needs a rule', [], limitOf(1), '2026-10-08', null, ['not-extendable']],
    ['needs an open case', [close('2026-10-07')], limitOf(1), '2026-10-08', longest, ['closed']],
  ])('%s', (_title, entries, by, onDay, allowed, expected) => {
    expect(extensionRefusals(folded([begin, ...entries]), by, onDay, allowed)).toEqual(expected);
  });
});
