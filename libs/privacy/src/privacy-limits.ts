import type { Limit } from '@minhbach/calendar';

/** What people may ask about their own data. */
export const privacyKinds = ['export', 'correction', 'erasure'] as const;

export type PrivacyKind = (typeof privacyKinds)[number];

/** By when an answer and its work are due, as the decree says. */
export interface PrivacyLimit {
  readonly vi: string;
  readonly en: string;
  /** Until the person is told whether it is taken up. */
  readonly answer: Limit;
  /** From receipt until it is done. */
  readonly limit: Limit;
  /** Once, from the due date. */
  readonly extension: Limit;
  readonly source: string;
  readonly verified: boolean;
}

const source =
  'Luật 91/2025/QH15; Nghị định 356/2025/NĐ-CP (trả lời trong 2 ngày làm việc, thực hiện trong 10–20 ngày, gia hạn một lần; số ngày theo từng loại chưa đối chiếu văn bản)';

const answer: Limit = { value: 2, unit: 'working-day' };
const days = (value: number): Limit => ({ value, unit: 'calendar-day' });

export const privacyLimits: Readonly<Record<PrivacyKind, PrivacyLimit>> = {
  export: {
    ...{ vi: 'Cung cấp dữ liệu cá nhân', en: 'Copy of personal data', answer },
    ...{ limit: days(10), extension: days(10), source, verified: false },
  },
  correction: {
    ...{ vi: 'Chỉnh sửa dữ liệu cá nhân', en: 'Correction of personal data', answer },
    ...{ limit: days(10), extension: days(10), source, verified: false },
  },
  erasure: {
    ...{ vi: 'Xóa dữ liệu cá nhân', en: 'Erasure of personal data', answer },
    ...{ limit: days(20), extension: days(20), source, verified: false },
  },
};
