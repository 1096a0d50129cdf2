import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Index, Unique } from 'typeorm';

/** One message to one recipient about one event; never twice. */
@Entity('notification')
@Unique('notification_cause', ['causeKey', 'recipient'])
@Index('notification_recipient', ['recipient', 'createdAt'])
@Index('notification_subject', ['subjectType', 'subjectKey'])
export class Notification {
  @PrimaryKeyColumn('notification_pkey')
  key: string;

  /** A person's id, or a group such as `vpubnd:approver`. */
  @Column('text')
  recipient: string;

  @Column('text')
  kind: string;

  @Column({ name: 'subject_type', type: 'text' })
  subjectType:
    | 'information-request'
    | 'report'
    | 'duty'
    | 'publication'
    | 'unit-review'
    | 'webhook'
    | 'registration'
    | 'privacy-request';

  @KeyColumn({ name: 'subject_key' })
  subjectKey: string;

  /** The job from which it came. */
  @KeyColumn({ name: 'cause_key' })
  causeKey: string;

  @Column('text')
  text: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
