import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PublicationLink } from './publication-link.entity.js';
import { PublicationCatalogue } from './publication-catalogue.service.js';
import type { PublicationPlace } from './publication-place.entity.js';
import {
  Publications,
  type PublicationFilter,
  type PublicationStanding,
} from './publications.service.js';

/** Where a document is to be found, and when that was tried last. */
export interface PublishedLink extends Pick<PublicationLink, 'link' | 'checkedAt' | 'deadSince'> {
  readonly place: PublicationPlace;
}

/** A document that is public, with its links in the order of the places. */
export interface PublishedDocument {
  readonly document: PublicationStanding;
  readonly links: readonly PublishedLink[];
}

/** Reads what everybody may read of the documents: those of which a link was alive at each place. */
@Injectable()
export class PublishedDocuments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly publications: Publications,
    private readonly catalogue: PublicationCatalogue,
  ) {}

  /** The newest first: as many as asked for, and one more where there are more. */
  async list(
    filter: Omit<PublicationFilter, 'state'>,
    today: string,
  ): Promise<PublishedDocument[]> {
    const documents = await this.publications.list({ ...filter, state: 'published' }, today);
    const publicationKey = In(documents.map(({ key }) => key));
    const [links, places] = await Promise.all([
      this.dataSource.manager.findBy(PublicationLink, { publicationKey }),
      this.catalogue.places(),
    ]);
    return documents.map((document) => ({
      document,
      links: places.flatMap((place) =>
        links
          .filter((each) => each.publicationKey === document.key && each.place === place.id)
          .map(({ link, checkedAt, deadSince }) => ({ place, link, checkedAt, deadSince })),
      ),
    }));
  }
}
