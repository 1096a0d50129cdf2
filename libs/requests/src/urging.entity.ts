import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';

/** Whoever has the request in his hands, or the head of the agency above him. */
export type UrgingLevel = 'holder' | 'head';

/** That somebody was urged to answer a late request. At one level once a day. */
@Entity('urging')
@Unique('urging_once', ['requestKey', 'level', 'urgedOn'])
export class Urging {
  @PrimaryKeyColumn('urging_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  @Column('text')
  level: UrgingLevel;

  /** Ids of people, names of groups. */
  @Column('jsonb')
  recipients: string[];

  @Column('text')
  note: string;

  @Column({ name: 'urged_by', type: 'text' })
  urgedBy: string;

  @Column({ name: 'urged_on', type: 'date' })
  urgedOn: string;

  @Column({ name: 'urged_at', type: 'timestamptz' })
  urgedAt: Date;
}
