import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LetterTemplate, TemplateKind } from './template/letter-template.js';

/** One version of a template. A published version never changes: a correction is the next one. */
@Entity('letter_template')
export class LetterTemplateVersion {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'letter_template_pkey' })
  kind: TemplateKind;

  /** 1-based within its kind. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'letter_template_pkey' })
  version: number;

  @Column('jsonb')
  content: LetterTemplate;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt: Date;

  /** Person id, or `system` for those that the product ships. */
  @Column({ name: 'published_by', type: 'text' })
  publishedBy: string;

  /** Why it differs from the version before; empty for the shipped ones. */
  @Column('text')
  summary: string;
}
