import type { CatalogueEntry } from '@minhbach/publications';
import type { CatalogueEntryDto, PublishingAgencyDto } from './catalogue.dto.js';

export function catalogueEntryDto({ subject, owners, places }: CatalogueEntry): CatalogueEntryDto {
  const { id, dutyId, nameVi, nameEn, limitWorkingDays, rhythm } = subject;
  const { needsMark, legalBasis, verified, components } = subject;
  return {
    ...{ id, dutyId, name: { vi: nameVi, en: nameEn }, limitWorkingDays, rhythm },
    ...{ needsMark, legalBasis, verified, components },
    owners: owners.map(publishingAgencyDto),
    places: places.map((place) => ({
      ...{ id: place.id, name: { vi: place.nameVi, en: place.nameEn }, hosts: place.hosts },
    })),
  };
}

export function publishingAgencyDto({
  code,
  nameVi,
  nameEn,
}: CatalogueEntry['owners'][number]): PublishingAgencyDto {
  return { code, name: { vi: nameVi, en: nameEn } };
}
