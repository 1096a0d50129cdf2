import { caseTables } from './case-tables.data.js';
import { erasedText, type PersonalTable } from './personal-table.js';

const his = 't.person_key::text = $1';
const deleting = { by: 'deleting' } as const;
const onRecord = {
  by: 'keeping',
  vi: 'Nhật ký người xem hồ sơ hạn chế tiếp cận, giữ cùng hồ sơ',
  en: 'Who saw a restricted case is kept with the case',
} as const;

/** What somebody signs in with, and what is known of him by that. */
const accountTables: readonly PersonalTable[] = [
  {
    ...{ table: 'person', class: 'account', vi: 'Họ tên', en: 'Name' },
    ...{ columns: ['name', 'role'], ofPerson: 't.key::text = $1', ofCase: null, since: null },
    erasure: { by: 'overwriting', with: { name: `'${erasedText}'` } },
  },
  {
    ...{ table: 'account', class: 'account', vi: 'Tài khoản', en: 'Account' },
    ...{ columns: ['login', 'disabled_at'], ofPerson: his, ofCase: null, since: null },
    erasure: {
      by: 'overwriting',
      with: { login: `'erased-' || t.person_key`, password_hash: 'NULL' },
    },
  },
  personal('proved_address', 'account', ['Địa chỉ thư điện tử', 'E-mail address'], ['address']),
  personal('mail_settings', 'account', ['Lựa chọn nhận thư', 'Choices for mail'], ['address']),
  personal('passkey', 'account', ['Khóa đăng nhập', 'Passkeys'], ['name', 'created_at']),
  personal(
    'identity_link',
    'account',
    ['Tài khoản định danh liên kết', 'Linked identities'],
    [...['issuer', 'linked_at', 'last_used_at']],
  ),
  personal(
    'identity_errand',
    'account',
    ['Lượt xác thực định danh', 'Errands to a provider'],
    ['expires_at'],
  ),
  personal(
    'passkey_challenge',
    'account',
    ['Lượt dùng khóa đăng nhập', 'Passkey challenges'],
    ['expires_at'],
  ),
  personal('second_factor', 'account', ['Xác thực hai bước', 'Second factor'], ['confirmed_at']),
  personal('recovery_code', 'account', ['Mã khôi phục', 'Recovery codes'], ['used_at']),
  personal('password_code', 'account', ['Mã đặt mật khẩu', 'Password code'], ['issued_at']),
  personal('request_watch', 'account', ['Yêu cầu đang theo dõi', 'Requests followed'], ['since']),
  personal('calendar_feed', 'account', ['Lịch hạn xử lý', 'Calendar feed'], ['created_at']),
  personal(
    'organisation_manager',
    'account',
    ['Quản lý tài khoản', 'Managing accounts'],
    ['since'],
  ),
  {
    ...{ table: 'registration', class: 'account', vi: 'Đăng ký', en: 'Registrations' },
    ...{ columns: ['name', 'email', 'asked_at'], ofCase: null, since: null, erasure: deleting },
    ofPerson: 't.email = (SELECT a.login FROM account a WHERE a.person_key::text = $1)',
  },
];

/** Where and when he was there. */
const accessTables: readonly PersonalTable[] = [
  {
    ...personal(
      'session',
      'access-log',
      ['Phiên đăng nhập', 'Sessions'],
      [...['browser', 'created_at', 'last_seen_at']],
    ),
    since: 't.expires_at',
  },
  {
    ...personal(
      'known_browser',
      'access-log',
      ['Trình duyệt đã biết', 'Known browsers'],
      ['known_since'],
    ),
    since: 't.known_since',
  },
  {
    ...{ table: 'sign_in_attempt', class: 'access-log', ofCase: null, erasure: deleting },
    ...{ vi: 'Lần đăng nhập không thành', en: 'Failed attempts to sign in' },
    ...{ columns: ['window_began_at', 'failures'], since: 't.window_began_at' },
    ofPerson: `EXISTS (SELECT FROM account a WHERE a.person_key::text = $1
      AND (t.subject = 'login:' || a.login OR right(t.subject, length(a.login) + 1) = ' ' || a.login))`,
  },
];

/** What an official saw of cases that are not for everybody of his agency. */
const sightings: PersonalTable = {
  ...{ table: 'case_sighting', class: 'access-log', erasure: onRecord, since: null },
  ...{ vi: 'Lần xem hồ sơ hạn chế', en: 'Restricted cases seen', columns: ['route', 'seen_at'] },
  ...{ ofPerson: his, ofCase: 't.request_key' },
};

/** What he was told, and what he had begun to write. */
const correspondenceTables: readonly PersonalTable[] = [
  {
    ...{ table: 'mail', class: 'correspondence', vi: 'Thư điện tử', en: 'Mails' },
    ...{ columns: ['created_at', 'sent_at', 'to_address'], since: 't.created_at' },
    ...{ ofCase: null, erasure: deleting },
    ofPerson: `t.person_key::text = $1 OR t.to_address IN (
      SELECT a.login FROM account a WHERE a.person_key::text = $1
      UNION SELECT p.address FROM proved_address p WHERE p.person_key::text = $1)`,
  },
  {
    ...personal(
      'digest_entry',
      'correspondence',
      ['Bản tin ngày', 'Daily digests'],
      ['created_at'],
    ),
    since: 't.created_at',
  },
  {
    ...{ table: 'notification', class: 'correspondence', vi: 'Thông báo', en: 'Notices' },
    ...{ columns: ['created_at', 'text'], ofPerson: 't.recipient = $1', since: 't.created_at' },
    ofCase: `CASE WHEN t.subject_type = 'information-request' THEN t.subject_key END`,
    erasure: deleting,
  },
  {
    ...personal('form_draft', 'correspondence', ['Bản nháp', 'Drafts'], ['content', 'saved_at']),
    since: 't.saved_at',
  },
  {
    ...{ table: 'idempotency_record', class: 'correspondence', erasure: deleting },
    ...{ vi: 'Lần gửi đã ghi nhận', en: 'Calls on record', columns: ['route', 'created_at'] },
    ...{ ofPerson: 't.person_id = $1', ofCase: null, since: 't.created_at' },
  },
  {
    ...{ table: 'privacy_request', class: 'correspondence', ofCase: null },
    ...{ vi: 'Yêu cầu về dữ liệu cá nhân', en: 'Privacy requests', ofPerson: his },
    ...{ columns: ['kind', 'details', 'correction', 'asked_at', 'due_on', 'outcome'] },
    ...{ since: 't.closed_at' },
    erasure: { by: 'overwriting', with: { details: `''`, correction: 'NULL' } },
  },
];

const recordTables: readonly PersonalTable[] = [
  {
    ...{ table: 'account_event', class: 'record', ofPerson: his, ofCase: null, since: null },
    ...{ vi: 'Nhật ký tài khoản', en: 'Record of the account', columns: ['kind', 'at', 'detail'] },
    erasure: { by: 'overwriting', with: { detail: `'{}'::jsonb` } },
  },
];

/**
 * Everywhere that data of a person lies, in the order in which it is erased: what is found by a login or an address comes
 * before the account. Whatever is not named here holds keys of people only (`erasure.e2e-spec.ts` looks into all columns).
 */
export const personalTables: readonly PersonalTable[] = [
  ...correspondenceTables,
  ...accessTables,
  sightings,
  ...caseTables,
  ...[...accountTables].reverse(),
  ...recordTables,
];

/** A table whose rows are one person's and are deleted with him. */
function personal(
  table: string,
  of: PersonalTable['class'],
  [vi, en]: readonly [string, string],
  columns: readonly string[],
): PersonalTable {
  const place = { table, class: of, vi, en, columns };
  return { ...place, ofPerson: his, ofCase: null, erasure: deleting, since: null };
}
