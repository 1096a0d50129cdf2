import type { Transaction } from '@minhbach/database';
import { groupsOf, mandatesOf, type StandingMandate } from '@minhbach/identity';
import type { FormFault } from '@minhbach/runtime';
import { legalRefusal } from './legal-refusal.js';
import { printedDate } from './letters/letter.js';

/** Functions whose holder signs for the agency on the days for which he has them. */
const signing = ['director', 'acting-director', 'approver'];

/**
 * Refuses a signature of somebody who may not sign for the agency today: his mandate is over, was revoked or is to come,
 * or he never had one. He may have taken the task when he still might.
 */
export async function assertMaySign(
  tx: Transaction,
  person: string,
  agencyCode: string,
  pointer: string,
): Promise<void> {
  const groups = await groupsOf(tx, person);
  if (signing.some((function_) => groups.includes(`${agencyCode}:${function_}`))) return;
  const [latest] = await mandatesOf(tx, person, agencyCode);
  const [code, message] = latest ? reasonOf(latest) : without;
  throw legalRefusal(code, pointer, message);
}

const without: readonly [string, FormFault['message']] = [
  'no-signing-authority',
  {
    vi: 'Người này không có thẩm quyền ký thay cơ quan.',
    en: 'This person has no authority to sign for the agency.',
  },
];

function reasonOf(mandate: StandingMandate): readonly [string, FormFault['message']] {
  const { form, document, standing } = mandate;
  const [vi, en] = [`Văn bản ${form}. số ${document}`, `The mandate ${form}. ${document}`];
  const from = printedDate(mandate.validFrom);
  switch (standing) {
    case 'revoked': {
      const on = printedDate(mandate.revokedOn ?? '');
      const message = {
        vi: `${vi} đã bị thu hồi từ ngày ${on}.`,
        en: `${en} was revoked on ${on}.`,
      };
      return ['mandate-revoked', message];
    }
    case 'to-come':
      return [
        'mandate-to-come',
        { vi: `${vi} chỉ có hiệu lực từ ngày ${from}.`, en: `${en} begins on ${from}.` },
      ];
    default: {
      const to = printedDate(mandate.validTo);
      const message = {
        vi: `${vi} đã hết hiệu lực sau ngày ${to}.`,
        en: `${en} expired after ${to}.`,
      };
      return ['mandate-expired', message];
    }
  }
}
