import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';

/** What a batch asks of one agency, as it was sent. Its items, contact and files are those of the request already. */
@Entity('request_batch_part')
@Unique('request_batch_part_agency', ['batchKey', 'agencyCode'])
export class RequestBatchPart {
  /** Key of the request that it becomes. */
  @PrimaryKeyColumn('request_batch_part_pkey')
  key: string;

  @KeyColumn({ name: 'batch_key' })
  batchKey: string;

  /** From 1, in the order in which the requester named the agencies. */
  @Column('integer')
  position: number;

  /** Code of the request that it becomes. */
  @Column('text')
  code: string;

  /** The agency asked. Who answers may become another one. */
  @Column({ name: 'agency_code', type: 'text' })
  agencyCode: string;

  /** Component indicator 1–12. */
  @Column('integer')
  subject: number;
}
