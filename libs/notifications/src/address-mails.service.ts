import { KeyAllocator, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';

/** What is written to an address whoever it belongs to: people who have no account yet, or cannot get into theirs. */
export type MailPurpose = 'registration' | 'password-reset' | 'joining-agreed' | 'joining-declined';

interface AddressMail {
  readonly purpose: MailPurpose;
  readonly address: string;
  /** Of the registration. */
  readonly aboutKey?: string;
}

/** Has mails sent to addresses. Whether there is anything to write is found out when the mail is written. */
@Injectable()
export class AddressMails {
  constructor(private readonly keys: KeyAllocator) {}

  /** Within the transaction of what it is about. The address is forgotten when the mail has gone. */
  async queue(tx: Transaction, { purpose, address, aboutKey }: AddressMail): Promise<void> {
    const id = `a${String(await this.keys.take(1, tx))}`;
    await tx.query(
      `INSERT INTO mail (id, purpose, to_address, about_key, created_at, due_at)
       VALUES ($1, $2, $3, $4, $5, $5)`,
      [id, purpose, address, aboutKey ?? null, tx.now],
    );
  }
}
