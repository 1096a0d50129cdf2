import { PrimaryKeyColumn } from '@minhbach/database';
import { Check, Column, Entity, Unique } from 'typeorm';

/** Classes of Decree 80/2021/NĐ-CP Art. 5; whatever is above them is large. */
export type FirmSize = 'micro' | 'small' | 'medium' | 'large';

/** A business that asks for information. */
@Entity('organisation')
@Unique('organisation_tax_code', ['taxCode'])
@Check('organisation_size', `size IN ('micro', 'small', 'medium', 'large')`)
export class Organisation {
  @PrimaryKeyColumn('organisation_pkey')
  key: string;

  @Column('text')
  name: string;

  /** Mã số thuế: 10 digits, or 10-3 for a branch. */
  @Column({ name: 'tax_code', type: 'text' })
  taxCode: string;

  /** Null while nobody has said. */
  @Column({ type: 'text', nullable: true })
  size: FirmSize | null;
}
