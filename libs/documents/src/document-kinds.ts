export type DocumentKind =
  | 'receipt'
  | 'supplement-request'
  | 'clarification-request'
  | 'guidance'
  | 'limit-notice'
  | 'cost-notice'
  | 'resolution-slip'
  | 'extension-notice'
  | 'refusal-notice'
  | 'complaint-notice'
  | 'complaint-decision'
  | 'apology'
  | 'report';

interface KindOfDocument {
  /** Abbreviation in the document's symbol. */
  readonly symbol: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Form of Decree 13/2018/NĐ-CP, where there is one. */
  readonly form?: string;
  /** Issued as DOCX, too: those who get it take it into texts of their own. */
  readonly isEditable?: true;
}

/** What may be issued: forms 02 to 05 of Decree 13/2018/NĐ-CP, the one-stop apology slip, reports. */
export const documentKinds: Readonly<Record<DocumentKind, KindOfDocument>> = {
  receipt: {
    symbol: 'PTN',
    name: { vi: 'Phiếu tiếp nhận yêu cầu', en: 'Receipt of request' },
    form: '02',
  },
  'supplement-request': {
    symbol: 'YCBS',
    name: { vi: 'Thông báo đề nghị bổ sung', en: 'Request to supplement' },
  },
  'clarification-request': {
    symbol: 'YCLR',
    name: { vi: 'Thông báo đề nghị làm rõ', en: 'Request to clarify' },
  },
  guidance: {
    symbol: 'HD',
    name: { vi: 'Thông báo và hướng dẫn gửi đúng cơ quan', en: 'Guidance to the competent agency' },
    form: '05',
  },
  'limit-notice': {
    symbol: 'TBTH',
    name: { vi: 'Thông báo thời hạn giải quyết', en: 'Notice of the time limit' },
  },
  'cost-notice': {
    symbol: 'TBCP',
    name: { vi: 'Thông báo chi phí thực tế', en: 'Notice of actual costs' },
  },
  'resolution-slip': {
    symbol: 'PGQ',
    name: { vi: 'Phiếu giải quyết yêu cầu', en: 'Resolution slip' },
    form: '03',
  },
  'extension-notice': {
    symbol: 'TBGH',
    name: { vi: 'Thông báo gia hạn', en: 'Extension notice' },
    form: '04',
  },
  'refusal-notice': {
    symbol: 'TBTC',
    name: { vi: 'Thông báo từ chối cung cấp thông tin', en: 'Refusal notice' },
    form: '05',
  },
  'complaint-notice': {
    symbol: 'TBTL',
    name: { vi: 'Thông báo về việc thụ lý khiếu nại', en: 'Notice on a complaint' },
  },
  'complaint-decision': {
    symbol: 'QĐGQKN',
    name: { vi: 'Quyết định giải quyết khiếu nại', en: 'Decision on a complaint' },
  },
  apology: {
    symbol: 'PXL',
    name: { vi: 'Phiếu xin lỗi và hẹn lại', en: 'Apology and new appointment' },
  },
  report: { symbol: 'BC', name: { vi: 'Báo cáo', en: 'Report' }, isEditable: true },
};
