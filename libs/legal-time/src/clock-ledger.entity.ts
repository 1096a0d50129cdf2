import type { ClockEntry, ClockEntryKind } from '@minhbach/calendar';
import { KeyColumn } from '@minhbach/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

const PRIMARY_KEY = 'clock_ledger_pkey';

/** One line of a clock's ledger. The database refuses to change or delete it. */
@Entity('clock_ledger')
@Index('clock_ledger_pause', ['subjectType', 'subjectKey'], { where: "kind = 'pause'" })
export class ClockLedgerLine {
  @PrimaryColumn({ name: 'subject_type', type: 'text', primaryKeyConstraintName: PRIMARY_KEY })
  subjectType: string;

  @KeyColumn({ name: 'subject_key', primary: true, primaryKeyConstraintName: PRIMARY_KEY })
  subjectKey: string;

  /** 1-based place in the subject's ledger; two writers cannot take the same one. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: PRIMARY_KEY })
  position: number;

  @Column('text')
  kind: ClockEntryKind;

  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn: string;

  @Column({ name: 'effective_at', type: 'timestamptz', nullable: true })
  effectiveAt: Date | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column('text')
  actor: string;

  @Column({ type: 'text', nullable: true })
  basis: string | null;

  @Column({ type: 'text', nullable: true })
  evidence: string | null;

  @Column('jsonb')
  data: ClockEntry['data'];
}
