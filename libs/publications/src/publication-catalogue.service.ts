import { AgencyRegistry, inForce, type Agency } from '@minhbach/agencies';
import { findRows } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PublicationPlace } from './publication-place.entity.js';
import { PublicationSubject } from './publication-subject.entity.js';

export interface CatalogueEntry {
  readonly subject: PublicationSubject;
  readonly owners: readonly Agency[];
  readonly places: readonly PublicationPlace[];
}

/** The catalogue of what must be published, as it is on a day (Law 104/2016/QH13, Article 19). */
@Injectable()
export class PublicationCatalogue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly agencies: AgencyRegistry,
  ) {}

  /** In the order of the plan, with who publishes each that day. Rejects with AgencyUnknown where nobody is known. */
  async entriesOn(day: string): Promise<CatalogueEntry[]> {
    const [subjects, places] = await Promise.all([this.inForceOn(day), this.places()]);
    const holders = new Map<string, Promise<Agency>>();
    const holderOf = (code: string) => {
      const holder = holders.get(code) ?? this.agencies.holderOf(code, day);
      holders.set(code, holder);
      return holder;
    };
    return Promise.all(
      subjects.map(async (subject) => {
        const owners = await Promise.all(subject.ownerFunctions.map(holderOf));
        return {
          subject,
          owners: [...new Map(owners.map((owner) => [owner.code, owner])).values()],
          places: places.filter(({ id }) => subject.places.includes(id)),
        };
      }),
    );
  }

  /** In the order in which people read them. */
  async places(): Promise<PublicationPlace[]> {
    return findRows(this.dataSource, PublicationPlace, {}, ['position']);
  }

  /** Null when no such entry is in force on the day. */
  async subjectOn(id: string, day: string): Promise<PublicationSubject | null> {
    return (await this.inForceOn(day)).find((subject) => subject.id === id) ?? null;
  }

  private async inForceOn(day: string): Promise<PublicationSubject[]> {
    const subjects = await findRows(this.dataSource, PublicationSubject, {}, ['position', 'id']);
    return subjects.filter((subject) => inForce(subject, day));
  }
}
