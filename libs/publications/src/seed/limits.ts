/** Time limits that a rule fixed for a kind of information, and where. */
export const limits = {
  /** Directives, decisions and other documents of whoever runs the portal. */
  'own-document': { workingDays: 2, of: 'văn bản chỉ đạo, điều hành' },
  /** Strategies, planning, investment and bids, after they are approved. */
  plan: { workingDays: 10, of: 'quy hoạch, kế hoạch, dự án, mời thầu' },
  /** What explains how laws are carried out. */
  guidance: { workingDays: 15, of: 'văn bản hướng dẫn' },
} as const;

export type LimitKind = keyof typeof limits;

export const decree43 = 'Nghị định số 43/2011/NĐ-CP, Điều 17';

/** Decree 43/2011 ended with the day before; Decree 42/2022 says "kịp thời" and no number of days. */
export const decree42From = '2022-08-15';

export const decree42 =
  'Nghị định số 42/2022/NĐ-CP: cập nhật kịp thời, không ấn định số ngày; số ngày làm việc giữ làm mức theo dõi nội bộ';
