import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person's authenticator app was given: one-time codes by time (RFC 6238). */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn({
    name: 'person_key',
    type: 'bigint',
    primaryKeyConstraintName: 'second_factor_pkey',
  })
  personKey: string;

  /** Encrypted; see `sealed-secret.ts`. */
  @Column({ type: 'bytea' })
  secret: Buffer;

  /** When a code of the app was entered for the first time; until then the factor asks nobody for anything. */
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;

  /** The half minute of the last code that was taken: no code is taken twice. */
  @Column({ name: 'last_step', type: 'integer', nullable: true })
  lastStep: number | null;
}
