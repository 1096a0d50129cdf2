import { KeyColumn, PrimaryKeyColumn } from '@minhbach/database';
import { Column, Entity, Unique } from 'typeorm';

/** One line of a quote. Amounts are whole đồng. */
export interface QuotedCost {
  readonly kind: string;
  readonly name: string;
  readonly unit: string;
  readonly quantity: number;
  readonly price: number;
  readonly amount: number;
}

/** The actual costs of an answer by the tariff, quoted once, and whether they were paid. */
@Entity('cost_quote')
@Unique('cost_quote_request', ['requestKey'])
export class CostQuote {
  @PrimaryKeyColumn('cost_quote_pkey')
  key: string;

  @KeyColumn({ name: 'request_key' })
  requestKey: string;

  @Column('jsonb')
  lines: QuotedCost[];

  /** Whole đồng. */
  @Column('integer')
  total: number;

  @Column({ name: 'quoted_on', type: 'date' })
  quotedOn: string;

  /** Unpaid at the end of this day, the costs are a ground to refuse. */
  @Column({ name: 'pay_by', type: 'date' })
  payBy: string;

  @Column({ name: 'paid_on', type: 'date', nullable: true })
  paidOn: string | null;

  /** Number of the cashier's receipt. */
  @Column({ type: 'text', nullable: true })
  receipt: string | null;

  @Column({ name: 'received_by', type: 'text', nullable: true })
  receivedBy: string | null;

  /** The first day after the term had passed without payment. */
  @Column({ name: 'unpaid_on', type: 'date', nullable: true })
  unpaidOn: string | null;
}
