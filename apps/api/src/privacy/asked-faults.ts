import type { Role } from '@minhbach/identity';
import type { CorrectedField, PrivacyKind } from '@minhbach/privacy';
import { text } from '../boundary/text.js';
import { invalid, type Fault } from '../problems/problem.js';

const messages = {
  missing: text('Hãy nêu dữ liệu đúng cần thay.', 'Say what is right.'),
  notAllowed: text('Chỉ yêu cầu chỉnh sửa mới có nội dung này.', 'Only with a correction.'),
  official: text(
    'Dữ liệu của cán bộ, công chức trong hệ thống được lưu theo nhiệm vụ công vụ, không xóa theo yêu cầu.',
    'What officials have done in office stays; their data is not erased on request.',
  ),
};

interface Asked {
  readonly kind: PrivacyKind;
  readonly correction: { readonly field: CorrectedField } | null;
}

/** Throws all that is wrong with what somebody asks about his data. */
export function refuseFaulty({ kind, correction }: Asked, role: Role): void {
  const isCorrection = kind === 'correction';
  const faults: (readonly [boolean, Fault])[] = [
    [
      isCorrection && correction === null,
      { pointer: '/correction', code: 'missing', message: messages.missing },
    ],
    [
      !isCorrection && correction !== null,
      { pointer: '/correction', code: 'not-allowed', message: messages.notAllowed },
    ],
    [
      kind === 'erasure' && role !== 'business',
      { pointer: '/kind', code: 'not-allowed', message: messages.official },
    ],
  ];
  const found = faults.flatMap(([isSo, fault]) => (isSo ? [fault] : []));
  if (found.length > 0) throw invalid(found);
}
