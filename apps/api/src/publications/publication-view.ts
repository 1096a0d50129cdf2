import type {
  CatalogueEntry,
  PublicationHistory,
  PublicationStanding,
} from '@minhbach/publications';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type {
  PublicationDetailDto,
  ListedPublicationDto,
  PublicationLinkDto,
  PublicationProposalDto,
} from './publication.dto.js';

type Places = CatalogueEntry['places'];
type NameOf = (id: string) => NamedPersonDto;

export function publicationDto(standing: PublicationStanding): ListedPublicationDto {
  const { key, subjectId, subjectVi, subjectEn, numberSymbol, title, documentOn } = standing;
  const { isMarked, ownerCode, ownerName, state, timing, dueOn, publishedOn } = standing;
  const { lagWorkingDays, deadLinks } = standing;
  return {
    ...{ key, subjectId, subject: { vi: subjectVi, en: subjectEn }, numberSymbol, title },
    ...{ documentOn, isMarked, ownerCode, ownerName, state, timing, dueOn, publishedOn },
    ...{ lagWorkingDays, deadLinks },
  };
}

export function publicationDetailDto(
  standing: PublicationStanding,
  history: PublicationHistory,
  places: Places,
  nameOf: NameOf,
): PublicationDetailDto {
  const nameOfPlace = (id: string) => placeName(places, id);
  const events = history.events.map(({ place, link, kind, httpStatus, at }) => ({
    ...{ placeName: nameOfPlace(place), link, kind, httpStatus, at: at.toISOString() },
  }));
  return Object.assign(publicationDto(standing), {
    proposals: proposalDtos(history, nameOf),
    links: standing.places.map((place) => linkDto(place, history, nameOfPlace(place))),
    events,
  });
}

function proposalDtos(
  { proposals, decisions }: PublicationHistory,
  nameOf: NameOf,
): PublicationProposalDto[] {
  return proposals.map(({ key, numberSymbol, title, proposedBy, proposedAt }) => {
    const decision = decisions.find(({ proposalKey }) => proposalKey === key);
    return {
      ...{ numberSymbol, title, person: nameOf(proposedBy), at: proposedAt.toISOString() },
      approved: decision?.approved ?? null,
      reason: decision?.reason ?? null,
      decidedBy: decision ? nameOf(decision.decidedBy) : null,
      decidedAt: decision?.decidedAt.toISOString() ?? null,
    };
  });
}

function linkDto(
  place: string,
  { links }: PublicationHistory,
  name: PublicationLinkDto['placeName'],
): PublicationLinkDto {
  const entered = links.find((each) => each.place === place);
  return {
    ...{ place, placeName: name, link: entered?.link ?? null },
    firstAliveOn: entered?.firstAliveOn ?? null,
    checkedAt: entered?.checkedAt?.toISOString() ?? null,
    deadSince: entered?.deadSince?.toISOString() ?? null,
  };
}

function placeName(places: Places, id: string): PublicationLinkDto['placeName'] {
  const place = places.find((each) => each.id === id);
  return { vi: place?.nameVi ?? id, en: place?.nameEn ?? id };
}
