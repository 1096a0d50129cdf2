import type { DutyOwner, LedComponent, OwnedDuty } from '@minhbach/duties';
import type { DutyDto, DutyOwnerDto, PciComponentDto } from './duty.dto.js';

export function dutyDto({ duty, owners }: OwnedDuty): DutyDto {
  const { nameVi, nameEn, carriersVi, carriersEn, evidenceVi, evidenceEn } = duty;
  const { id, section, cadence, reviewed, processId, components, legalBasis } = duty;
  return {
    ...{ id, section, cadence, reviewed, processId, components, legalBasis },
    name: { vi: nameVi, en: nameEn },
    owners: owners.map(ownerDto),
    carriers: carriersVi === null ? null : { vi: carriersVi, en: carriersEn ?? carriersVi },
    evidence: { vi: evidenceVi, en: evidenceEn },
  };
}

export function pciComponentDto({ component, leads }: LedComponent): PciComponentDto {
  const { number, nameVi, nameEn, proxyVi, proxyEn } = component;
  return {
    number,
    name: { vi: nameVi, en: nameEn },
    leads: leads.map(ownerDto),
    proxy: { vi: proxyVi, en: proxyEn },
  };
}

function ownerDto({ code, nameVi, nameEn, agencyCode }: DutyOwner): DutyOwnerDto {
  return { code, name: { vi: nameVi, en: nameEn }, agencyCode };
}
