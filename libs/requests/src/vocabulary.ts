/** How the request came in; decides the limit (Law 104/2016/QH13 Art. 29–31). */
export type Channel = 'network' | 'direct' | 'post';

/** How the answer reaches the requester. */
export type DeliveryMethod = 'portal' | 'email' | 'post' | 'office';

export type Complexity = 'simple' | 'complex';

/** End states of a request (process of Art. 24–31). */
export type RequestOutcome =
  'fulfilled' | 'partially-fulfilled' | 'refused' | 'transferred' | 'lapsed' | 'withdrawn';

/** Outcome of one item of a request. */
export type ItemOutcome = 'given' | 'partly-given' | 'refused' | 'not-held';

/** Grounds on which an agency may refuse: Law 104/2016/QH13 Art. 28(1) points a, b, c, d, đ, e. */
export type RefusalGround = 'a' | 'b' | 'c' | 'd' | 'dd' | 'e';

export const refusalGrounds: Readonly<Record<RefusalGround, { vi: string; en: string }>> = {
  a: {
    vi: 'Thông tin công dân không được tiếp cận, hoặc chưa đủ điều kiện tiếp cận (Điều 28 khoản 1 điểm a)',
    en: 'Inaccessible information, or the condition for access is not met (Art. 28(1)(a))',
  },
  b: {
    vi: 'Thông tin đã được công khai (Điều 28 khoản 1 điểm b)',
    en: 'The information is already public (Art. 28(1)(b))',
  },
  c: {
    vi: 'Thông tin không thuộc trách nhiệm cung cấp của cơ quan (Điều 28 khoản 1 điểm c)',
    en: 'The agency is not responsible for the information (Art. 28(1)(c))',
  },
  d: {
    vi: 'Thông tin đã được cung cấp hai lần cho chính người yêu cầu mà không có lý do chính đáng (Điều 28 khoản 1 điểm d)',
    en: 'Already given twice to the same requester without good reason (Art. 28(1)(d))',
  },
  dd: {
    vi: 'Yêu cầu vượt quá khả năng đáp ứng hoặc ảnh hưởng đến hoạt động bình thường của cơ quan (Điều 28 khoản 1 điểm đ)',
    en: "Exceeds the agency's capacity or disrupts its normal work (Art. 28(1)(đ))",
  },
  e: {
    vi: 'Người yêu cầu không thanh toán chi phí thực tế (Điều 28 khoản 1 điểm e)',
    en: 'Actual costs were not paid (Art. 28(1)(e))',
  },
};
