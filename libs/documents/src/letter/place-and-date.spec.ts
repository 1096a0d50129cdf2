import { placeAndDate } from './place-and-date.js';

describe('place and date', () => {
  it.each([
    ['2026-10-05', 'Vĩnh Long, ngày 05 tháng 10 năm 2026'],
    ['2026-02-28', 'Vĩnh Long, ngày 28 tháng 02 năm 2026'],
    ['2027-01-01', 'Vĩnh Long, ngày 01 tháng 01 năm 2027'],
    ['2026-03-31', 'Vĩnh Long, ngày 31 tháng 3 năm 2026'],
  ])('of %s is "%s"', (date, printed) => {
    expect(placeAndDate('Vĩnh Long', date)).toBe(printed);
  });

  it('is left to a pen where it is not known', () => {
    expect(placeAndDate(null, null)).toMatch(/^\.+, ngày \.+ tháng \.+ năm \.+$/);
    expect(placeAndDate(null, '2026-10-05')).toMatch(/^\.+, ngày 05 tháng 10 năm 2026$/);
  });
});
