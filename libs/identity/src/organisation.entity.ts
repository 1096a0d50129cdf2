import { PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';

/** A business that asks for information. */
@Entity('organisation')
@Unique('organisation_tax_code', ['taxCode'])
export class Organisation {
  @PrimaryKeyColumn('organisation_pkey')
  key: string;

  @Column('text')
  name: string;

  /** Mã số thuế: 10 digits, or 10-3 for a branch. */
  @Column({ name: 'tax_code', type: 'text' })
  taxCode: string;
}
