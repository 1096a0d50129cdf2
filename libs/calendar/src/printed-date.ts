import { weekdayOf, type LocalDate } from './local-date.js';
import type { Bilingual } from './working-calendar.js';

const WEEKDAYS: readonly Bilingual[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
];

/** `thứ Tư` / `Wednesday`. */
export function weekdayName(date: LocalDate): Bilingual {
  return WEEKDAYS[weekdayOf(date) - 1] ?? { vi: '', en: '' };
}

/** `thứ Tư 25/11/2026` / `Wednesday 25/11/2026`. */
export function printedDay(date: LocalDate): Bilingual {
  const [year = '', month = '', day = ''] = date.split('-');
  const { vi, en } = weekdayName(date);
  return { vi: `${vi} ${day}/${month}/${year}`, en: `${en} ${day}/${month}/${year}` };
}
