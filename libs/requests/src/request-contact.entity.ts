import { PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';

/**
 * Who asks, as Art. 24(2) requires. Personal data: kept apart from the request, never in process variables,
 * lists or figures.
 */
@Entity('request_contact')
@Index('request_contact_id_number', ['idNumber'])
export class RequestContact {
  /** Key of the request. */
  @PrimaryKeyColumn('request_contact_pkey')
  key: string;

  @Column('text')
  name: string;

  @Column('text')
  address: string;

  /** Personal identification number or passport number. */
  @Column({ name: 'id_number', type: 'text' })
  idNumber: string;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ type: 'text', nullable: true })
  email: string | null;
}
