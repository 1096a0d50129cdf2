/**
 * What somebody decided about a version. The Centre's officer accepts, heads and the Director approve, the taskforce
 * acknowledges.
 */
export const outcomes = ['approved', 'accepted', 'returned', 'acknowledged'] as const;

export type Outcome = (typeof outcomes)[number];

/** In which role a person decided; KT. stands for "ký thay", signing in the Director's place. */
export const decidingRoles = {
  'division-head': { vi: 'Trưởng phòng', en: 'Head of division' },
  'centre-officer': { vi: 'Cán bộ Trung tâm', en: 'Officer of the Centre' },
  'centre-head': { vi: 'Giám đốc Trung tâm', en: 'Head of the Centre' },
  director: { vi: 'Giám đốc Sở', en: 'Director' },
  'deputy-director': {
    vi: 'Phó Giám đốc (KT. Giám đốc)',
    en: 'Deputy Director, for the Director',
  },
  taskforce: { vi: 'Tổ công tác PCI của tỉnh', en: 'Provincial PCI taskforce' },
} as const;

export type DecidingRole = keyof typeof decidingRoles;

/** Names of the states that the model gives its waiting tokens (`zeebe:property` `status`), and of their end. */
export const reportStatuses = {
  opening: { vi: 'Đang mở kỳ', en: 'Opening' },
  collecting: { vi: 'Đang thu báo cáo các phòng', en: 'Collecting the divisions’ reports' },
  drafting: { vi: 'Đang dự thảo', en: 'Being drafted' },
  'awaiting-head': { vi: 'Chờ Trưởng phòng duyệt', en: 'Awaiting the head of division' },
  'awaiting-centre': { vi: 'Chờ Trung tâm kiểm tra', en: 'Awaiting the Centre' },
  accepted: { vi: 'Trung tâm đã tiếp nhận', en: 'Accepted by the Centre' },
  'not-begun': { vi: 'Chưa tổng hợp', en: 'Not begun' },
  synthesising: { vi: 'Đang tổng hợp', en: 'Being synthesised' },
  'awaiting-centre-head': {
    vi: 'Chờ Giám đốc Trung tâm duyệt',
    en: 'Awaiting the head of the Centre',
  },
  'awaiting-director': { vi: 'Chờ Giám đốc Sở duyệt', en: 'Awaiting the Director' },
  issuing: { vi: 'Đang phát hành', en: 'Being issued' },
  'not-sent': { vi: 'Chưa gửi', en: 'Not sent yet' },
  'awaiting-taskforce': {
    vi: 'Chờ Tổ công tác PCI xác nhận',
    en: 'Awaiting the PCI taskforce',
  },
  issued: { vi: 'Đã ban hành', en: 'Issued' },
  acknowledged: { vi: 'Tổ công tác PCI đã nhận', en: 'Acknowledged by the PCI taskforce' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
} as const;

export type ReportStatus = keyof typeof reportStatuses;
