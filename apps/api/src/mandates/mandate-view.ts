import { decide, type SignedInPerson, type StandingMandate } from '@minhbach/identity';
import type { ActionDto } from '../access/action.dto.js';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { MandateDto } from './mandate.dto.js';

/** A mandate as somebody sees it, with what he may do with it. */
export function mandateDto(
  mandate: StandingMandate,
  person: SignedInPerson,
  nameOf: (id: string) => NamedPersonDto,
): MandateDto {
  const { key, agencyCode, form, title, document, validFrom, validTo, standing } = mandate;
  return {
    ...{ key, agencyCode, form, title, document, validFrom, validTo, standing },
    principal: nameOf(mandate.principalKey),
    delegate: nameOf(mandate.delegateKey),
    recordedAt: mandate.recordedAt.toISOString(),
    revokedOn: mandate.revokedOn,
    revocationReason: mandate.revocationReason,
    actions: [revoking(mandate, person)],
  };
}

export const mandateOver = {
  code: 'mandate-over',
  vi: 'Văn bản này đã hết hiệu lực hoặc đã bị thu hồi.',
  en: 'This mandate has expired or was revoked.',
};

function revoking({ agencyCode, standing }: StandingMandate, person: SignedInPerson): ActionDto {
  const decision = decide(person, 'mandate.give', { agencyCode });
  if (!decision.allowed) return { action: 'revoke', allowed: false, reason: decision.reason };
  const isOver = standing === 'expired' || standing === 'revoked';
  return isOver
    ? { action: 'revoke', allowed: false, reason: mandateOver }
    : { action: 'revoke', allowed: true };
}
