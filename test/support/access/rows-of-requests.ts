import { aBatchSubmission, aSubmission } from '../request-over-http.js';
import {
  businesses,
  officials,
  otherAgencies,
  otherHeads,
  otherOfficers,
  ownAgency,
  ownHeads,
  ownOfficers,
  type Caller,
  type Row,
} from './callers.js';

/** One that is refused for what it says: it came too long ago. */
const aReceipt = { arrival: 'post', receivedAt: '2020-01-01T08:00:00+07:00', evidence: 'RR1' };
const aMandate = {
  ...{ agencyCode: 'vpubnd', form: 'KT', delegate: '1', document: '1/UQ' },
  ...{ validFrom: '2020-01-01', validTo: '2020-01-01' },
};
const anIntake = { ...aSubmission, agencyCode: 'vpubnd', receipt: aReceipt };

const allConfirmed = { noPersonalData: true, noBusinessSecret: true, noStateSecret: true };

/** Withdrawn in the end. */
export const requestRows: readonly Row[] = [
  { route: 'POST /api/requests', body: aSubmission, allowed: businesses },
  { route: 'GET /api/requests', allowed: [...businesses, ...officials] },
  { route: 'POST /api/request-batches', body: aBatchSubmission, allowed: businesses },
  {
    route: 'GET /api/request-batches/:several',
    allowed: ['requester', 'colleague', 'supervisor'],
    hidden: ['other firm'],
  },
  {
    route: 'POST /api/request-batches/:several/withdrawal',
    body: { reason: 'Không cần nữa' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  { route: 'GET /api/requests/due-counts', allowed: [...businesses, ...officials] },
  { route: 'GET /api/requests/late', allowed: [...businesses, ...officials] },
  ...['', '/deadline', '/history', '/map', '/documents', '/files'].map((part) => ({
    route: `GET /api/requests/:request${part}`,
    allowed: ['requester', 'colleague', ...ownAgency, 'supervisor'] as Caller[],
    hidden: ['other firm', ...otherAgencies] as Caller[],
  })),
  {
    route: 'GET /api/requests/:request/answer-versions',
    allowed: ownAgency,
    hidden: otherAgencies,
  },
  ...['pdf', 'html'].flatMap((format) => [
    {
      route: `GET /api/requests/:request/documents/:letter/${format}`,
      allowed: ['requester', 'colleague', ...ownAgency, 'supervisor'] as Caller[],
      hidden: ['other firm', ...otherAgencies] as Caller[],
    },
    {
      route: `GET /api/requests/:request/forms/:form/${format}`,
      allowed: ['requester', ...ownAgency] as Caller[],
      hidden: ['colleague', 'other firm', ...otherAgencies] as Caller[],
    },
  ]),
  {
    route: 'GET /api/requests/:request/files/:attached/content',
    allowed: ['requester', 'colleague', ...ownAgency],
    hidden: ['other firm', ...otherAgencies, 'supervisor'],
  },
  {
    route: 'POST /api/requests/:request/files',
    body: { file: '1', purpose: 'original' },
    allowed: ownAgency,
    hidden: otherAgencies,
  },
  {
    route: 'POST /api/requests/:request/redactions',
    body: { original: '1', redacted: '2', removed: [{ what: 'Họ tên', ground: 'Điều 7' }] },
    allowed: ownAgency,
    hidden: otherAgencies,
  },
  {
    route: 'POST /api/requests/:request/extension',
    body: { reason: 'Cần thu thập' },
    allowed: ownAgency,
    hidden: otherAgencies,
  },
  {
    route: 'GET /api/requests/:request/act-outlook',
    allowed: ownAgency,
    hidden: otherAgencies,
  },
  {
    route: 'POST /api/requests/:request/letter-preview',
    body: { transfer: { guidance: 'Gửi Sở Tài chính.' } },
    allowed: ownAgency,
    hidden: otherAgencies,
  },
  ...['', '/lifting'].map((act): Row => ({
    route: `POST /api/requests/:request/legal-holds${act}`,
    body: { reason: 'Thanh tra' },
    allowed: ['supervisor'],
  })),
  ...['PUT', 'DELETE'].map((method): Row => ({
    route: `${method} /api/requests/:request/watch`,
    allowed: [...ownAgency, 'supervisor'],
    hidden: otherAgencies,
  })),
  { route: 'GET /api/requests/:request/legal-holds', allowed: ['supervisor'] },
  // Of one that is for those who work on it.
  ...['', '/:restriction/lift'].map((act): Row => ({
    route: `POST /api/requests/:restricted/restrictions${act}`,
    body: { reason: 'Bí mật kinh doanh' },
    allowed: ['director', 'supervisor'],
    hidden: ['approver', ...otherHeads],
  })),
  ...['restrictions', 'sightings'].map((of): Row => ({
    route: `GET /api/requests/:request/${of}`,
    allowed: ['director', 'supervisor'],
    hidden: ['approver', ...otherHeads],
  })),
  {
    route: 'POST /api/requests/:request/urgings',
    body: { level: 'holder', note: 'Đề nghị trả lời ngay.' },
    allowed: [...ownHeads, 'supervisor'],
    hidden: otherHeads,
  },
  {
    route: 'POST /api/requests/:request/delivery-report',
    body: { outcome: 'received', on: '2026-10-05' },
    allowed: ownAgency,
    hidden: otherAgencies,
  },
  {
    route: 'POST /api/requests/:request/receipt-handover',
    body: { receiver: 'Lê Văn Mẫu' },
    allowed: ['reception'],
    hidden: ['handler', 'clerk', ...otherOfficers],
  },
  {
    route: 'POST /api/requests/:request/access-codes',
    body: { carrier: 'post' },
    allowed: ownOfficers,
    hidden: otherOfficers,
  },
  {
    route: 'POST /api/requests/:request/consultations',
    body: { units: ['stc'], question: 'Có được cung cấp không?' },
    allowed: ownAgency,
    hidden: otherAgencies,
  },
  {
    route: 'POST /api/requests/:request/consents',
    body: { party: 'Công ty A', items: [{ position: 1 }] },
    allowed: ownAgency,
    hidden: otherAgencies,
  },
  {
    route: 'POST /api/requests/:request/clarifications',
    body: { points: ['Địa bàn nào'] },
    allowed: ownAgency,
    hidden: otherAgencies,
  },
  {
    route: 'POST /api/requests/:request/clarifications/answer',
    body: { answer: 'Huyện Càng Long' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  {
    route: 'GET /api/mandates?agency=vpubnd',
    allowed: [...ownAgency, 'supervisor', 'admin'],
    hidden: otherAgencies,
  },
  // The head of the agency himself; these callers are none.
  {
    route: 'POST /api/mandates',
    body: aMandate,
    allowed: ['director'],
    hidden: ['approver', ...otherHeads],
  },
  {
    route: 'POST /api/mandates/:mandate/revocation',
    body: { reason: 'Thay đổi phân công' },
    allowed: [],
    hidden: [...ownHeads, ...otherHeads],
  },
  {
    route: 'POST /api/requests/:request/reopening',
    body: { supplement: 'Năm 2026' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  {
    route: 'POST /api/requests/:request/lawsuits',
    body: { court: 'Tòa án', caseNumber: '1', acceptedOn: '2020-01-01' },
    allowed: [...ownAgency, 'supervisor'],
    hidden: otherAgencies,
  },
  {
    route: 'POST /api/requests/:request/lawsuits/judgment',
    body: { outcome: 'dismissed', judgment: '1', effectiveOn: '2020-01-01', summary: 'Bác' },
    allowed: [...ownAgency, 'supervisor'],
    hidden: otherAgencies,
  },
  {
    route: 'POST /api/intakes',
    body: anIntake,
    allowed: ['reception'],
    hidden: ['handler', 'clerk', ...otherOfficers],
  },
  ...Object.entries({
    confirmation: {},
    supplement: { answer: 'Bổ sung' },
    clarification: { answer: 'Huyện Càng Long' },
    withdrawal: { reason: 'Thôi' },
    complaint: { content: 'Trả lời không đúng' },
  }).map(([act, body]) => ({
    route: `POST /api/requests/:request/intakes/${act}`,
    body: { ...body, receipt: aReceipt },
    allowed: ['reception'] as Caller[],
    hidden: ['handler', 'clerk', ...otherOfficers] as Caller[],
  })),
  {
    route: 'POST /api/requests/:request/supplement',
    body: { answer: 'Bổ sung' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  {
    route: 'POST /api/requests/:request/correction',
    body: { reason: 'Thiếu phụ lục', items: [{ position: 1 }] },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  {
    route: 'POST /api/requests/:request/complaint',
    body: { content: 'Trả lời không đúng' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
  ...[
    ['', { subject: 'Giá đất', items: [{ position: 1 }], confirmed: allConfirmed }] as const,
    ['/withdrawal', { reason: 'Rà soát lại' }] as const,
  ].map(([part, body]) => ({
    ...{ route: `POST /api/requests/:request/publication${part}`, body },
    allowed: ownAgency,
    hidden: otherAgencies,
  })),
  {
    route: 'POST /api/requests/:request/survey',
    body: { received: true, relationshipNeeded: false, ease: 3 },
    allowed: ['requester'],
    hidden: ['colleague', 'other firm'],
  },
  {
    route: 'POST /api/requests/:request/withdrawal',
    body: { reason: 'Không cần nữa' },
    allowed: ['requester', 'colleague'],
    hidden: ['other firm'],
  },
];
