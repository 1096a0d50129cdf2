import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

export const linkEventKinds = ['alive', 'failed', 'dead', 'recovered', 'replaced'] as const;

export type LinkEventKind = (typeof linkEventKinds)[number];

/** What happened to a link. The database refuses to change it. */
@Entity('publication_link_event')
@Index('publication_link_event_publication', ['publicationKey'])
export class PublicationLinkEvent {
  @PrimaryKeyColumn('publication_link_event_pkey')
  key: string;

  @KeyColumn({ name: 'publication_key' })
  publicationKey: string;

  @Column('text')
  place: string;

  @Column('text')
  link: string;

  @Column('text')
  kind: LinkEventKind;

  /** Of HTTP; null when nobody answered, or nobody was asked. */
  @Column({ name: 'http_status', type: 'integer', nullable: true })
  httpStatus: number | null;

  @Column({ type: 'timestamptz' })
  at: Date;
}
