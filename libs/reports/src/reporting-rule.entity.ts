import type { BeforeMode, ReportingRoll } from '@minhbach/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To the Director every month, or through him to the PCI taskforce. */
export type ReportChain = 'monthly' | 'periodic';

/**
 * How the dates of a chain's reports are computed, from a day on; its days are those of the month of opening. A new reading of the plan is a new row;
 * reports that are open keep theirs.
 */
@Entity('reporting_rule')
export class ReportingRule {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reporting_rule_pkey' })
  id: string;

  @Column({ type: 'text', default: 'monthly' })
  chain: ReportChain;

  /** It holds for reports opened on this day or later. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  /** Divisions report before this day of the month ("trước ngày 05"). */
  @Column({ name: 'parts_before_day', type: 'integer' })
  partsBeforeDay: number;

  /** The Centre reports to the Director before this day ("trước ngày 10"). */
  @Column({ name: 'synthesis_before_day', type: 'integer' })
  synthesisBeforeDay: number;

  /** Whether "before" takes the day itself in. */
  @Column({ name: 'before_mode', type: 'text' })
  beforeMode: BeforeMode;

  @Column('text')
  roll: ReportingRoll;

  /** From the morning of this day the Centre does not wait for missing divisions. */
  @Column({ name: 'intake_ends_on_day', type: 'integer' })
  intakeEndsOnDay: number;

  /** On this day the department's leaders are told that the synthesis is missing. */
  @Column({ name: 'escalation_day', type: 'integer' })
  escalationDay: number;

  /** How long a unit has for a part that was returned. */
  @Column({ name: 'revision_working_days', type: 'integer' })
  revisionWorkingDays: number;

  /** The department sends it to the PCI taskforce before this day; null where it stays in the house. */
  @Column({ name: 'dispatch_before_day', type: 'integer', nullable: true })
  dispatchBeforeDay: number | null;

  /** How long the taskforce is waited for until it is reminded. */
  @Column({ name: 'acknowledge_working_days', type: 'integer', nullable: true })
  acknowledgeWorkingDays: number | null;

  @Column('text')
  source: string;

  /** Whether somebody with legal responsibility has confirmed it. */
  @Column('boolean')
  verified: boolean;
}
