import type { SubscriptionFault } from '@minhbach/webhooks';
import { invalid, Problem } from '../problems/problem.js';

type InputFault = Exclude<SubscriptionFault, 'no-key' | 'too-many'>;

const faults: Readonly<Record<InputFault, readonly [pointer: string, vi: string, en: string]>> = {
  'not-an-address': [
    '/address',
    'Địa chỉ phải có dạng https://máy-chủ/đường-dẫn, không kèm tên và mật khẩu.',
    'The address must be like https://host/path, without name and password.',
  ],
  'not-https': [
    '/address',
    'Chỉ gửi qua https; http chỉ được dùng trong mạng nội bộ (WEBHOOK_HOSTS_INSIDE).',
    'Only https; http is for the own network alone (WEBHOOK_HOSTS_INSIDE).',
  ],
  'host-not-allowed': [
    '/address',
    'Máy chủ này không có trong danh sách được phép nhận (WEBHOOK_HOSTS).',
    'This host is not among those that may be told (WEBHOOK_HOSTS).',
  ],
  'unknown-agency': [
    '/agencyCode',
    'Không có cơ quan nào mang mã này.',
    'No agency has this code.',
  ],
};

/** What a receiver is refused for. */
export function problemOf(fault: SubscriptionFault): Problem {
  if (fault === 'no-key') {
    const detail = 'The service has no key to keep the secrets of receivers with (WEBHOOK_KEY).';
    return new Problem(503, 'webhooks-unavailable', detail);
  }
  if (fault === 'too-many') {
    return new Problem(409, 'too-many-receivers', 'A hundred receivers are the most.');
  }
  const [pointer, vi, en] = faults[fault];
  return invalid([{ pointer, code: fault, message: { vi, en } }]);
}
