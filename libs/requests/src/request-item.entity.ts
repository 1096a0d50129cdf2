import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';
import type { ItemOutcome, RefusalGround } from './vocabulary.js';

/** One piece of information asked for. The business is answered item by item. */
@Entity('request_item')
@Unique('request_item_position', ['requestKey', 'position'])
export class RequestItem {
  @PrimaryKeyColumn('request_item_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  /** 1-based. */
  @Column('integer')
  position: number;

  @Column('text')
  description: string;

  /** Null until the answer is issued. */
  @Column({ type: 'text', nullable: true })
  outcome: ItemOutcome | null;

  @Column({ name: 'refusal_ground', type: 'text', nullable: true })
  refusalGround: RefusalGround | null;

  @Column({ type: 'text', nullable: true })
  answer: string | null;

  /** Where the information is public already (ground b). */
  @Column({ name: 'public_link', type: 'text', nullable: true })
  publicLink: string | null;

  /** Codes of the requests with which it was given before (ground d). */
  @Column({ name: 'earlier_requests', type: 'jsonb', nullable: true })
  earlierRequests: string[] | null;

  /** The day on which the address was seen to work. */
  @Column({ name: 'link_checked_on', type: 'date', nullable: true })
  linkCheckedOn: string | null;
}
