import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given in a register in a year. */
@Entity('register_counter')
export class RegisterCounter {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'register_counter_pkey' })
  register: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'register_counter_pkey' })
  year: number;

  @Column('integer')
  last: number;
}
