import { erasedText, type PersonalTable } from './personal-table.js';

const ofHis = (key: string) =>
  `${key} IN (SELECT r.key FROM information_request r WHERE r.requester_id = $1)`;
const closedAt = (key: string) =>
  `(SELECT r.closed_at FROM information_request r WHERE r.key = ${key})`;
const text = `'${erasedText}'`;

const archived = {
  by: 'keeping',
  vi: 'Hồ sơ lưu trữ theo Luật Lưu trữ 33/2024/QH15',
  en: 'Kept as an archival dossier (Law on Archives 33/2024/QH15)',
} as const;

/** How a requester is reached: it goes, while what he asked and was answered stays. */
const contactTables: readonly PersonalTable[] = [
  {
    ...{ table: 'request_contact', class: 'contact', vi: 'Thông tin liên hệ', en: 'Contact' },
    ...{ columns: ['name', 'address', 'id_number', 'phone', 'email'] },
    ...{ ofPerson: ofHis('t.key'), ofCase: 't.key', since: closedAt('t.key') },
    erasure: {
      by: 'overwriting',
      with: { name: text, address: text, id_number: text, phone: 'NULL', email: 'NULL' },
    },
  },
  {
    ...{ table: 'delivery', class: 'contact', vi: 'Trả kết quả', en: 'Delivery' },
    ...{ columns: ['method', 'email_address', 'receiver', 'identity_digits', 'mandate'] },
    ...{ ofPerson: ofHis('t.request_key'), ofCase: 't.request_key' },
    since: closedAt('t.request_key'),
    erasure: {
      by: 'overwriting',
      with: {
        ...{ email_address: 'NULL', receiver: 'NULL', identity_digits: 'NULL', mandate: 'NULL' },
      },
    },
  },
  {
    ...{ table: 'receipt_handover', class: 'contact', vi: 'Giao phiếu tiếp nhận' },
    ...{ en: 'Receipt handed over', columns: ['receiver', 'handed_over_at'] },
    ...{ ofPerson: ofHis('t.key'), ofCase: 't.key', since: closedAt('t.key') },
    erasure: { by: 'overwriting', with: { receiver: text } },
  },
];

/** What was asked and answered, with what was sent along. */
const dossierTables: readonly PersonalTable[] = [
  {
    ...dossier(
      'information_request',
      ['Yêu cầu cung cấp thông tin', 'Requests'],
      [...['code', 'title', 'purpose', 'submitted_at', 'due_on', 'outcome', 'closed_at']],
    ),
    ...{ ofPerson: 't.requester_id = $1', ofCase: 't.key' },
  },
  dossier('request_item', ['Nội dung yêu cầu', 'Items'], ['position', 'description', 'answer']),
  dossier('clarification', ['Bổ sung, làm rõ', 'Clarifications'], ['asked_on', 'answer']),
  dossier('complaint', ['Khiếu nại', 'Complaints'], ['level', 'content', 'filed_on', 'outcome']),
  dossier('taken_in', ['Tiếp nhận trực tiếp', 'Taken in at the office'], ['arrival', 'evidence']),
  {
    ...dossier(
      'official_document',
      ['Văn bản đã ban hành', 'Letters'],
      [...['symbol', 'title', 'body', 'issued_on']],
    ),
    ofPerson: `t.subject_type = 'information-request' AND ${ofHis('t.subject_key')}`,
    ofCase: 't.subject_key',
  },
  {
    ...dossier(
      'request_batch',
      ['Yêu cầu gửi nhiều cơ quan', 'Requests to several agencies'],
      [...['code', 'title', 'purpose', 'submitted_at']],
    ),
    ...{ ofPerson: 't.requester_id = $1', ofCase: null },
  },
  {
    ...dossier('stored_file', ['Tệp đã gửi', 'Files sent'], ['name', 'size_bytes', 'begun_at']),
    ...{ class: 'attachment', ofPerson: 't.uploaded_by = $1', ofCase: null },
  },
];

export const caseTables: readonly PersonalTable[] = [...contactTables, ...dossierTables];

function dossier(
  table: string,
  [vi, en]: readonly [string, string],
  columns: readonly string[],
): PersonalTable {
  return {
    ...{ table, class: 'dossier', vi, en, columns, erasure: archived, since: null },
    ...{ ofPerson: ofHis('t.request_key'), ofCase: 't.request_key' },
  };
}
