import { PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity } from 'typeorm';

/** The requester's own witness, kept apart from the agency's outcome. */
@Entity('survey_answer')
export class SurveyAnswer {
  /** Key of the request. */
  @PrimaryKeyColumn('survey_answer_pkey')
  key: string;

  @Column('boolean')
  received: boolean;

  @Column({ name: 'relationship_needed', type: 'boolean' })
  relationshipNeeded: boolean;

  /** 1 (very hard) to 5 (very easy). */
  @Column('integer')
  ease: number;

  @Column({ name: 'answered_at', type: 'timestamptz' })
  answeredAt: Date;
}
