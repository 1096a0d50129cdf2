import type { FilePurpose } from '@minhbach/documents';

export const filePurposes = [
  'request',
  'supplement',
  'complaint',
  'intake-evidence',
  'original',
  'redacted',
  'answer',
  'opinion',
  'consent',
  'delivery',
] as const satisfies readonly FilePurpose[];

/** What officers attach outside of their tasks. */
export const officersPurposes = [
  'intake-evidence',
  'original',
  'consent',
] as const satisfies readonly FilePurpose[];

export const purposeNames: Readonly<
  Record<FilePurpose, { readonly vi: string; readonly en: string }>
> = {
  request: { vi: 'Kèm theo yêu cầu', en: 'Sent with the request' },
  supplement: { vi: 'Bổ sung, làm rõ', en: 'Sent as a supplement' },
  complaint: { vi: 'Kèm theo khiếu nại', en: 'Sent with a complaint' },
  'intake-evidence': { vi: 'Chứng cứ tiếp nhận', en: 'Evidence of receipt' },
  original: { vi: 'Bản gốc (không cung cấp)', en: 'Original, not given' },
  redacted: { vi: 'Bản đã loại bỏ thông tin không được cung cấp', en: 'Redacted copy' },
  answer: { vi: 'Tài liệu cung cấp', en: 'Document of the answer' },
  opinion: { vi: 'Kèm theo ý kiến phối hợp', en: 'Sent with an opinion' },
  consent: { vi: 'Văn bản của bên thứ ba', en: 'From a third party' },
  delivery: { vi: 'Chữ ký nhận kết quả', en: 'Signed receipt of the answer' },
};
