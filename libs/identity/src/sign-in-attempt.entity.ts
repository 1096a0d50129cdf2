import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins of one login name or from one address in the current window. */
@Entity('sign_in_attempt')
export class SignInAttempt {
  /** `login:<name>`, `address:<network of the caller>`, or `browser:<SHA-256 of its token> <name>`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'sign_in_attempt_pkey' })
  subject: string;

  @Column({ name: 'window_began_at', type: 'timestamptz' })
  windowBeganAt: Date;

  @Column('integer')
  failures: number;
}
