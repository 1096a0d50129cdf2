import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A browser in which a person has signed in before. One that several people share has a row for each. */
@Entity('known_browser')
@Index('known_browser_person', ['personKey'])
export class KnownBrowser {
  /** SHA-256 of the token that the browser keeps. */
  @PrimaryColumn({
    name: 'token_hash',
    type: 'bytea',
    primaryKeyConstraintName: 'known_browser_pkey',
  })
  tokenHash: Buffer;

  @KeyColumn({
    name: 'person_key',
    primary: true,
    primaryKeyConstraintName: 'known_browser_pkey',
  })
  personKey: string;

  @Column({ name: 'known_since', type: 'timestamptz' })
  knownSince: Date;
}
