import type { Bilingual, CalendarException, WorkingCalendar } from '../working-calendar.js';

const labourCode = 'Bộ luật Lao động 2019 Điều 112 khoản 1 (ghi theo trí nhớ, chưa đối chiếu văn bản)';
const substituteRule =
  'Bộ luật Lao động 2019 Điều 111 khoản 3 (ghi theo trí nhớ, chưa đối chiếu văn bản)';
const swapNotice = 'Thông báo hoán đổi ngày làm việc hằng năm (chưa đối chiếu văn bản)';
const tetNotice = 'Thông báo lịch nghỉ Tết hằng năm (chưa đối chiếu văn bản)';
const tet2026 = 'Thông báo lịch nghỉ Tết 2026: nghỉ từ 14/02 đến 22/02 (báo Công an nhân dân)';
const lunar = 'Âm lịch tính theo múi giờ UTC+7; Bộ luật Lao động 2019 Điều 112 (chưa đối chiếu văn bản)';
const cultureDay =
  'Nghị quyết 80 của Bộ Chính trị và lịch nghỉ 2026 của Bộ Nội vụ theo báo chí; chưa thấy văn bản luật';
const notAnnounced = 'Dự kiến, chưa có thông báo';

const newYear: Bilingual = { vi: 'Tết Dương lịch', en: "New Year's Day" };
const tet: Bilingual = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' };
const tetSubstitute: Bilingual = {
  vi: 'Nghỉ bù Tết Nguyên đán',
  en: 'Substitute day for Lunar New Year',
};
const hungKings: Bilingual = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings Commemoration' };
const hungKingsSubstitute: Bilingual = {
  vi: 'Nghỉ bù Giỗ Tổ Hùng Vương',
  en: 'Substitute day for the Hùng Kings Commemoration',
};
const victoryDay: Bilingual = { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day' };
const labourDay: Bilingual = { vi: 'Ngày Quốc tế lao động 01/5', en: 'Labour Day' };
const labourDaySubstitute: Bilingual = {
  vi: 'Nghỉ bù Ngày Quốc tế lao động',
  en: 'Substitute day for Labour Day',
};
const nationalDay: Bilingual = { vi: 'Quốc khánh', en: 'National Day' };
const nationalDayAdjacent: Bilingual = {
  vi: 'Nghỉ Quốc khánh (ngày liền kề)',
  en: 'National Day (adjacent day)',
};
const vietnamCultureDay: Bilingual = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' };

const swappedFor = (day: string): Bilingual => ({
  vi: `Nghỉ hoán đổi, làm bù ngày ${day}`,
  en: `Swapped day off, made up on ${day}`,
});
const makingUpFor = (day: string): Bilingual => ({
  vi: `Làm bù cho ngày ${day}`,
  en: `Made up for ${day}`,
});

const off = (date: string, reason: Bilingual, source: string): CalendarException => ({
  date,
  kind: 'OFF',
  reason,
  source,
  status: 'CONFIRMED',
});
const makeup = (date: string, reason: Bilingual, source: string): CalendarException => ({
  ...off(date, reason, source),
  kind: 'MAKEUP',
});
const expected = (date: string, reason: Bilingual, source: string): CalendarException => ({
  ...off(date, reason, source),
  status: 'EXPECTED',
});

const year2024: readonly CalendarException[] = [
  off('2024-01-01', newYear, labourCode),
  off('2024-02-08', tet, tetNotice),
  off('2024-02-09', tet, tetNotice),
  off('2024-02-10', tet, tetNotice),
  off('2024-02-11', tet, tetNotice),
  off('2024-02-12', tet, tetNotice),
  off('2024-02-13', tetSubstitute, substituteRule),
  off('2024-02-14', tetSubstitute, substituteRule),
  off('2024-04-18', hungKings, lunar),
  off('2024-04-29', swappedFor('04/5/2024'), swapNotice),
  off('2024-04-30', victoryDay, labourCode),
  off('2024-05-01', labourDay, labourCode),
  makeup('2024-05-04', makingUpFor('29/4/2024'), swapNotice),
  off('2024-09-02', nationalDay, labourCode),
  off('2024-09-03', nationalDayAdjacent, swapNotice),
];

const year2025: readonly CalendarException[] = [
  off('2025-01-01', newYear, labourCode),
  off('2025-01-27', tet, tetNotice),
  off('2025-01-28', tet, tetNotice),
  off('2025-01-29', tet, tetNotice),
  off('2025-01-30', tet, tetNotice),
  off('2025-01-31', tet, tetNotice),
  off('2025-04-07', hungKings, lunar),
  makeup('2025-04-26', makingUpFor('02/5/2025'), swapNotice),
  off('2025-04-30', victoryDay, labourCode),
  off('2025-05-01', labourDay, labourCode),
  off('2025-05-02', swappedFor('26/4/2025'), swapNotice),
  off('2025-09-01', nationalDayAdjacent, swapNotice),
  off('2025-09-02', nationalDay, labourCode),
];

const year2026: readonly CalendarException[] = [
  off('2026-01-01', newYear, labourCode),
  off('2026-01-02', swappedFor('10/01/2026'), swapNotice),
  makeup('2026-01-10', makingUpFor('02/01/2026'), swapNotice),
  off('2026-02-16', tet, tet2026),
  off('2026-02-17', tet, tet2026),
  off('2026-02-18', tet, tet2026),
  off('2026-02-19', tet, tet2026),
  off('2026-02-20', tet, tet2026),
  off('2026-04-26', hungKings, lunar),
  off('2026-04-27', hungKingsSubstitute, substituteRule),
  off('2026-04-30', victoryDay, labourCode),
  off('2026-05-01', labourDay, labourCode),
  makeup('2026-08-22', makingUpFor('31/8/2026'), swapNotice),
  off('2026-08-31', swappedFor('22/8/2026'), swapNotice),
  off('2026-09-01', nationalDayAdjacent, swapNotice),
  off('2026-09-02', nationalDay, labourCode),
  expected('2026-11-24', vietnamCultureDay, cultureDay),
];

/** The days of Tết, the day adjacent to 2 September and all swaps of 2027 wait for their notices. */
const year2027: readonly CalendarException[] = [
  off('2027-01-01', newYear, labourCode),
  expected('2027-02-05', tet, notAnnounced),
  expected('2027-02-06', tet, notAnnounced),
  expected('2027-02-07', tet, notAnnounced),
  expected('2027-02-08', tet, notAnnounced),
  expected('2027-02-09', tet, notAnnounced),
  expected('2027-02-10', tetSubstitute, notAnnounced),
  expected('2027-02-11', tetSubstitute, notAnnounced),
  expected('2027-04-16', hungKings, lunar),
  off('2027-04-30', victoryDay, labourCode),
  off('2027-05-01', labourDay, labourCode),
  expected('2027-05-03', labourDaySubstitute, substituteRule),
  off('2027-09-02', nationalDay, labourCode),
  expected('2027-09-03', nationalDayAdjacent, notAnnounced),
  expected('2027-11-24', vietnamCultureDay, notAnnounced),
];

/**
 * The calendar of Vietnamese state agencies, 2024–2027: Monday to Friday (Decision 188/1999/QĐ-TTg, not
 * compared), public holidays, substitutes for those on days of rest, and swapped days.
 */
export const vietnamCalendar: WorkingCalendar = {
  version: 1,
  weeklyPattern: [1, 2, 3, 4, 5],
  exceptions: [...year2024, ...year2025, ...year2026, ...year2027],
  confirmedYears: [2024, 2025, 2026],
  cutOff: null,
  receiptOnDayOffMovesForward: false,
};
