import { Column, Entity, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'form_draft_pkey';

/** What a person has filled into a form and not sent. */
@Entity('form_draft')
export class FormDraft {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName, name: 'person_key' })
  personKey: string;

  /** `request`, or what is sent and the key of what it is about: `task.1048576`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  form: string;

  @Column('jsonb')
  content: Record<string, unknown>;

  /** Counts how often it was saved, so that two windows do not overwrite each other. */
  @Column('integer')
  revision: number;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: Date;
}
