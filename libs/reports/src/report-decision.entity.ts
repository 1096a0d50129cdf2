import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index } from 'typeorm';
import type { DecidingRole, Outcome } from './vocabulary.js';

/** What somebody decided about a version, in which role. The database refuses to change it. */
@Entity('report_decision')
@Index('report_decision_part', ['partKey'])
export class ReportDecision {
  @PrimaryKeyColumn('report_decision_pkey')
  key: string;

  @KeyColumn({ name: 'part_key' })
  partKey: string;

  @KeyColumn({ name: 'version_key' })
  versionKey: string;

  @Column('text')
  outcome: Outcome;

  @Column('text')
  role: DecidingRole;

  @Column({ name: 'decided_by', type: 'text' })
  decidedBy: string;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt: Date;

  @Column({ name: 'decided_on', type: 'date' })
  decidedOn: string;

  /** Why it was returned. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** The last day for the next version, when it was returned. */
  @Column({ name: 'new_due_on', type: 'date', nullable: true })
  newDueOn: string | null;

  /** What the Director asks for beside his approval. */
  @Column({ type: 'text', nullable: true })
  instructions: string | null;
}
