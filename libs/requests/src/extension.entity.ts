import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';
import type { ExtensionGround } from './legal-grounds.data.js';

/** The one extension that a request may have, with the notice that went out before the due date. */
@Entity('extension')
@Unique('extension_request', ['requestKey'])
export class Extension {
  @PrimaryKeyColumn('extension_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  /** For what more time is needed, as the law lists it; null where nothing of the list was named. */
  @Column({ type: 'text', nullable: true })
  ground: ExtensionGround | null;

  @Column('text')
  reason: string;

  @Column('integer')
  value: number;

  @Column('text')
  unit: string;

  @Column({ name: 'previous_due_on', type: 'date' })
  previousDueOn: string;

  @Column({ name: 'new_due_on', type: 'date' })
  newDueOn: string;

  @Column({ name: 'proposed_by', type: 'text' })
  proposedBy: string;

  @Column({ name: 'approved_by', type: 'text' })
  approvedBy: string;

  @Column({ name: 'approved_at', type: 'timestamptz' })
  approvedAt: Date;
}
