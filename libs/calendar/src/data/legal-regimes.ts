import type { LegalLimit, LegalRegime } from '../legal-regime.js';
import type { Limit } from '../limit.js';

const workingDays = (value: number): Limit => ({ value, unit: 'working-day' });
const calendarDays = (value: number): Limit => ({ value, unit: 'calendar-day' });

const NOT_COMPARED = 'chưa đối chiếu văn bản';

const LIMITS_2016: readonly LegalLimit[] = [
  {
    channel: 'direct',
    complexity: 'simple',
    limit: workingDays(0),
    extension: null,
    notice: null,
    source: `Luật 104/2016/QH13 Điều 29 (cung cấp ngay; ${NOT_COMPARED})`,
    verified: false,
  },
  {
    channel: 'direct',
    complexity: 'complex',
    limit: workingDays(10),
    extension: workingDays(10),
    notice: null,
    source: `Luật 104/2016/QH13 Điều 29 (${NOT_COMPARED})`,
    verified: false,
  },
  {
    channel: 'network',
    complexity: 'simple',
    limit: workingDays(3),
    extension: null,
    notice: null,
    source: 'Luật 104/2016/QH13 Điều 30',
    verified: true,
  },
  {
    channel: 'network',
    complexity: 'complex',
    limit: workingDays(15),
    extension: calendarDays(15),
    notice: workingDays(3),
    source: `Luật 104/2016/QH13 Điều 30 (${NOT_COMPARED})`,
    verified: false,
  },
  {
    channel: 'post',
    complexity: 'simple',
    limit: workingDays(5),
    extension: null,
    notice: null,
    source: 'Luật 104/2016/QH13 Điều 31',
    verified: true,
  },
  {
    channel: 'post',
    complexity: 'complex',
    limit: workingDays(15),
    extension: calendarDays(15),
    notice: workingDays(3),
    source: 'Luật 104/2016/QH13 Điều 31',
    verified: true,
  },
];

/** The text of the new law was not available: its figures are those of the old one until somebody compares them. */
const LIMITS_2026 = LIMITS_2016.map((row) => ({
  ...row,
  source: `Tạm áp dụng theo ${row.source}; chưa có văn bản Luật Tiếp cận thông tin mới để đối chiếu`,
  verified: false,
}));

/** The Laws on Access to Information, oldest first. */
export const legalRegimes: readonly LegalRegime[] = [
  {
    id: 'LAW_2016',
    name: {
      vi: 'Luật Tiếp cận thông tin số 104/2016/QH13',
      en: 'Law on Access to Information 104/2016/QH13',
    },
    validFrom: '2018-07-01',
    validTo: '2026-08-31',
    source: 'Luật 104/2016/QH13 và Nghị định 13/2018/NĐ-CP',
    verified: 'partly',
    pausable: false,
    maxExtensions: 1,
    limits: LIMITS_2016,
  },
  {
    id: 'LAW_2026',
    name: {
      vi: 'Luật Tiếp cận thông tin có hiệu lực từ ngày 01/9/2026',
      en: 'Law on Access to Information in force since 1 September 2026',
    },
    validFrom: '2026-09-01',
    validTo: null,
    source: 'Báo chí đưa tin về hiệu lực thi hành; chưa có văn bản để đối chiếu',
    verified: 'no',
    pausable: false,
    maxExtensions: 1,
    limits: LIMITS_2026,
  },
];
