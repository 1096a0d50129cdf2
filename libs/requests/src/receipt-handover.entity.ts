import { PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity } from 'typeorm';

/** That form 02 was given at the desk to whoever brought the request. */
@Entity('receipt_handover')
export class ReceiptHandover {
  /** Key of the request. */
  @PrimaryKeyColumn('receipt_handover_pkey')
  key: string;

  /** His name. Personal data. */
  @Column('text')
  receiver: string;

  /** Person id of the officer. */
  @Column({ name: 'handed_over_by', type: 'text' })
  handedOverBy: string;

  @Column({ name: 'handed_over_at', type: 'timestamptz' })
  handedOverAt: Date;
}
