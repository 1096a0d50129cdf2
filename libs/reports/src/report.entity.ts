import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';

/**
 * The report of one period. How far it is, and who may do what next, is not written here: that is
 * read from the tokens of its process instance.
 */
@Entity('report')
@Unique('report_period', ['period'])
@Unique('report_instance', ['processInstanceKey'])
export class Report {
  @PrimaryKeyColumn('report_pkey')
  key: string;

  /** What is reported about: `2026-10`, `2026-Q4`, `2026-H1` or `2026`. */
  @Column('text')
  period: string;

  /** Its last day; reports are listed by it. */
  @Column({ name: 'period_to', type: 'date' })
  periodTo: string;

  /** The department that led the transparency component at the end of the period; its divisions report. */
  @Column({ name: 'agency_code', type: 'text' })
  agencyCode: string;

  /** Its name at that time. */
  @Column({ name: 'agency_name', type: 'text' })
  agencyName: string;

  /** The department that leads it on the day of opening: its Director signs, its register gives the number. */
  @Column({ name: 'issuer_code', type: 'text' })
  issuerCode: string;

  /** The agency of the PCI taskforce, to which it is sent; null where it stays in the house. */
  @Column({ name: 'taskforce_code', type: 'text', nullable: true })
  taskforceCode: string | null;

  @KeyColumn({ name: 'process_instance_key' })
  processInstanceKey: string;

  @Column({ name: 'opened_on', type: 'date' })
  openedOn: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  /** A person's id, or `system` for the timer. */
  @Column({ name: 'opened_by', type: 'text' })
  openedBy: string;

  /** Id of the rule by which its dates were computed. */
  @Column({ name: 'rule_id', type: 'text' })
  ruleId: string;

  /** The day on which the Centre goes on without the divisions that are missing. */
  @Column({ name: 'intake_ends_on', type: 'date' })
  intakeEndsOn: string;

  @Column({ name: 'issued_on', type: 'date', nullable: true })
  issuedOn: string | null;

  /** When the taskforce said that it has it. */
  @Column({ name: 'acknowledged_on', type: 'date', nullable: true })
  acknowledgedOn: string | null;
}
