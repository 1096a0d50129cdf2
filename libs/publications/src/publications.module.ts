import { AgenciesModule } from '@minhbach/agencies';
import { LegalTimeModule } from '@minhbach/legal-time';
import { LinksModule } from '@minhbach/links';
import { NotificationsModule } from '@minhbach/notifications';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { PublicationChecks } from './checks/publication-checks.js';
import { CheckPublicationLinks } from './jobs/check-publication-links.js';
import { FollowPublication } from './jobs/follow-publication.js';
import { LinkWatch } from './link-watch.service.js';
import { PublicationCatalogue } from './publication-catalogue.service.js';
import { PublicationCoverages } from './publication-coverage.service.js';
import { PublicationLinks } from './publication-links.service.js';
import { PublicationProposals } from './publication-proposals.service.js';
import { Publications } from './publications.service.js';
import { PublishedDocuments } from './published-documents.service.js';

@Module({
  imports: [AgenciesModule, LegalTimeModule, LinksModule, NotificationsModule, RuntimeModule],
  providers: [
    ...[PublicationCatalogue, PublicationProposals, PublicationLinks, Publications],
    ...[PublicationCoverages, PublishedDocuments, LinkWatch],
    ...[PublicationChecks, CheckPublicationLinks, FollowPublication],
  ],
  exports: [
    ...[PublicationCatalogue, PublicationProposals, PublicationLinks, Publications],
    ...[PublicationCoverages, PublishedDocuments, LinkWatch],
  ],
})
export class PublicationsModule {}
