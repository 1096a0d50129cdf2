import { KeyColumn } from '@minhbach/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A date that a part missed: its own, or that of a return. The database refuses to change or delete it. */
@Entity('report_lateness')
export class ReportLateness {
  @KeyColumn({
    name: 'part_key',
    primary: true,
    primaryKeyConstraintName: 'report_lateness_pkey',
  })
  partKey: string;

  @PrimaryColumn({ name: 'due_on', type: 'date', primaryKeyConstraintName: 'report_lateness_pkey' })
  dueOn: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;
}
