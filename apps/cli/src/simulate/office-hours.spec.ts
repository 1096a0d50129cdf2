import { compileCalendar, instantAt, vietnamCalendar } from '@minhbach/calendar';
import { OfficeHours } from './office-hours.js';

const hours = new OfficeHours(compileCalendar(vietnamCalendar), 30);
const at = (date: string, time: string) => new Date(instantAt(date, time));

/** 2026-11-24, a Tuesday, is a day off, and so are Saturday the 28th and Sunday the 29th. */
describe('office hours', () => {
  it.each([
    ['Monday morning', '2026-11-23', '07:30', true],
    ['before work', '2026-11-23', '07:29', false],
    ['at noon', '2026-11-23', '11:30', false],
    ['in the afternoon', '2026-11-23', '13:00', true],
    ['after work', '2026-11-23', '17:00', false],
    ['on a holiday', '2026-11-24', '09:00', false],
    ['on Saturday', '2026-11-28', '09:00', false],
  ])('are known: %s', (_, date, time, isOpen) => {
    expect(hours.isOpen(at(date, time))).toBe(isOpen);
  });

  it.each([
    ['within a morning', '2026-11-23', '08:00', 60, '2026-11-23', '09:00'],
    ['over noon', '2026-11-23', '11:00', 60, '2026-11-23', '13:30'],
    ['over a holiday', '2026-11-23', '16:30', 60, '2026-11-25', '08:00'],
    ['over a weekend', '2026-11-27', '13:00', 480, '2026-11-30', '11:30'],
    ['in whole steps', '2026-11-23', '08:00', 31, '2026-11-23', '09:00'],
    ['in one step at least', '2026-11-23', '08:00', 1, '2026-11-23', '08:30'],
  ])('carry work %s', (_, from, begin, minutes, to, end) => {
    expect(hours.after(at(from, begin), minutes)).toEqual(at(to, end));
  });

  it.each([
    ['2026-11-23', '08:00', '2026-11-23', '11:30', 210],
    ['2026-11-23', '11:00', '2026-11-23', '13:30', 60],
    ['2026-11-23', '16:30', '2026-11-25', '08:00', 60],
    ['2026-11-28', '09:00', '2026-11-29', '09:00', 0],
  ])('measure from %s %s to %s %s %i minutes of work', (from, begin, to, end, minutes) => {
    expect(hours.minutesBetween(at(from, begin), at(to, end))).toBe(minutes);
  });

  it('open next after the holiday', () => {
    expect(hours.nextOpen(at('2026-11-23', '17:00'))).toEqual(at('2026-11-25', '07:30'));
    expect(hours.nextOpen(at('2026-11-23', '11:30'))).toEqual(at('2026-11-23', '13:00'));
  });
});
