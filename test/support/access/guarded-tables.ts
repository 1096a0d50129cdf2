import type { Row } from './callers.js';

const request = 'GET /api/requests/:request';
const change = (act: string) => `POST /api/requests/:request/${act}`;
const report = 'GET /api/reports/:report';
const instance = 'GET /api/process-instances/:instance';

/** The tables that row-level security stands before, each with a route that reads or writes it. */
export const guardedTables: Readonly<Record<string, string>> = {
  information_request: 'GET /api/requests',
  ...{ request_contact: request, request_item: request, cost_quote: request },
  ...{ request_handover: request, item_file: `${request}/files` },
  request_batch: 'GET /api/request-batches/:several',
  request_batch_part: 'GET /api/request-batches/:several',
  access_code: change('access-codes'),
  clarification: change('clarifications/answer'),
  complaint: change('complaint'),
  delivery: change('delivery-report'),
  extension: change('extension'),
  lawsuit: change('lawsuits'),
  taken_in: 'POST /api/intakes',
  urging: change('urgings'),
  request_watch: 'PUT /api/requests/:request/watch',
  consultation: change('consultations'),
  third_party_consent: change('consents'),
  survey_answer: change('survey'),
  receipt_handover: change('receipt-handover'),
  clock_ledger: `${request}/deadline`,
  official_document: `${request}/documents`,
  issued_copy: `${request}/documents/:letter/html`,
  file_attachment: `${request}/files`,
  stored_file: 'GET /api/files/:file',
  file_chunk: `${request}/files/:attached/content`,
  file_event: `${request}/history`,
  file_redaction: change('redactions'),
  report: 'GET /api/reports',
  ...{ report_version: report, report_decision: report, report_lateness: report },
  legal_hold: `${request}/legal-holds`,
  restricted_case: `${request}/restrictions`,
  case_sighting: `${request}/sightings`,
  privacy_request: 'GET /api/privacy-requests',
  notification: 'GET /api/notifications',
  digest_entry: 'GET /api/notifications',
  mail: 'GET /api/failed-mails',
  mail_settings: 'GET /api/notification-preferences',
  calendar_feed: 'GET /api/calendar-feed',
  form_draft: 'GET /api/drafts/:draft',
  registration: 'GET /api/registrations',
  idempotency_record: 'POST /api/requests',
  process_instance: instance,
  ...{ element_instance: `${request}/map`, kept_value: `${instance}/map` },
  ...{ job: instance, timer: instance, message_subscription: instance },
  incident: 'GET /api/incidents',
  step_skip: 'GET /api/incidents/:incident',
  history: `${request}/history`,
  'archive.process_instance': 'GET /api/process-instances',
  'archive.history': 'GET /api/process-instances/:running/audit-trail',
  batch_operation: 'GET /api/batch-operations',
  batch_item: 'GET /api/batch-operations/:batch',
  // What is sent goes through them, and no route reads them.
  ...{ message: change('withdrawal'), outbox: change('withdrawal') },
};

const sampled = new Set(Object.values(guardedTables));

/** The rows that between them come to every guarded table. */
export function ofEachTable(rows: readonly Row[]): Row[] {
  return rows.filter(({ route }) => sampled.has(route));
}
