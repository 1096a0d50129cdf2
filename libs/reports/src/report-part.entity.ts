import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';

/** `dispatch`: that the department sends the report to the taskforce in time. */
export type PartKind = 'division' | 'synthesis' | 'dispatch';

/** What one division contributes to a report, the Centre's synthesis of it all, or its way out of the house. */
@Entity('report_part')
@Unique('report_part_unit', ['reportKey', 'unitCode'])
export class ReportPart {
  @PrimaryKeyColumn('report_part_pkey')
  key: string;

  @KeyColumn({ name: 'report_key' })
  reportKey: string;

  @Column('text')
  kind: PartKind;

  /** Code of the division or of the Centre; also the prefix of its people's groups. */
  @Column({ name: 'unit_code', type: 'text' })
  unitCode: string;

  /** Its name at that time. */
  @Column({ name: 'unit_name', type: 'text' })
  unitName: string;

  /** The last day on which it is in time. A return has a date of its own; only a later calendar moves this one. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  /** The day on which its head first sent it on, or it was first issued; null while it is missing. */
  @Column({ name: 'submitted_on', type: 'date', nullable: true })
  submittedOn: string | null;
}
