import { PublicationDecision } from './publication-decision.entity.js';
import { PublicationLinkEvent } from './publication-link-event.entity.js';
import { PublicationLink } from './publication-link.entity.js';
import { PublicationNumber } from './publication-number.entity.js';
import { PublicationPlace } from './publication-place.entity.js';
import { PublicationProposal } from './publication-proposal.entity.js';
import { PublicationSubject } from './publication-subject.entity.js';
import { Publication } from './publication.entity.js';

export { linkEventKinds } from './publication-link-event.entity.js';
export type { NewProposal } from './proposal-faults.js';
export { PublicationCatalogue, type CatalogueEntry } from './publication-catalogue.service.js';
export { LinkWatch } from './link-watch.service.js';
export {
  PublicationCoverages,
  type EntryCoverage,
  type PublicationCoverage,
} from './publication-coverage.service.js';
export { PublicationLinks } from './publication-links.service.js';
export { PublicationProposals } from './publication-proposals.service.js';
export {
  Publications,
  publicationStates,
  publicationTimings,
  type PublicationHistory,
  type PublicationStanding,
} from './publications.service.js';
export {
  PublishedDocuments,
  type PublishedDocument,
  type PublishedLink,
} from './published-documents.service.js';
export { PublicationsModule } from './publications.module.js';
export { rhythms } from './rhythm.js';
export { seedPublications } from './seed/seed-publications.js';

export const publicationEntities = [
  ...[PublicationPlace, PublicationSubject, Publication, PublicationProposal],
  ...[PublicationDecision, PublicationLink, PublicationLinkEvent, PublicationNumber],
];
