import { inSpan, originsOf, type TracedThing } from '@minhbach/tracing';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MailClaims, type ClaimedMail } from './mail-claims.js';
import { MailComposer } from './mail-composer.js';
import { MailRefused, MailTransport, type MailMessage } from './mail-transport.js';

const atOnce = 5;
const longestReason = 500;

/**
 * Sends what is due. A mail leaves outside of any transaction: what dies between the sending and its note sends it
 * again when the lease has ended, under the same Message-ID.
 */
@Injectable()
export class MailSender {
  private readonly logger = new Logger(MailSender.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly claims: MailClaims,
    private readonly composer: MailComposer,
    private readonly transport: MailTransport,
  ) {}

  /** Tries some mails; returns how many, 0 when none is due. Safe in many processes at the same time. */
  async sendSome(): Promise<number> {
    const mails = await this.claims.take(atOnce);
    const originOf = await originsOf(this.dataSource, mails, thingOf);
    await Promise.all(
      mails.map((mail) =>
        inSpan('mail send', { kind: 'CLIENT', from: originOf(mail) }, () => this.sendOne(mail)),
      ),
    );
    return mails.length;
  }

  /** Forgets what nobody follows up any more. */
  async forgetOld(): Promise<void> {
    await this.claims.forgetOld();
  }

  private async sendOne(mail: ClaimedMail): Promise<void> {
    const message = await this.composer.compose(mail);
    if (!message) {
      if (mail.purpose !== null) await this.claims.forget(mail);
      else await this.claims.noteRefused(mail, 'The person has no address for mail any more.');
      return;
    }
    try {
      await this.transport.send(message);
    } catch (error) {
      await this.noteFailure(mail, message, error);
      return;
    }
    await this.claims.noteSent(mail);
  }

  private async noteFailure(mail: ClaimedMail, { to }: MailMessage, error: unknown): Promise<void> {
    const words = error instanceof Error ? error.message : String(error);
    // Servers like to repeat the address, which belongs in no log.
    const reason = words.replaceAll(to, '…').slice(0, longestReason);
    if (error instanceof MailRefused) await this.claims.noteRefused(mail, reason);
    else if (await this.claims.noteFailed(mail, reason)) return;
    this.logger.error(`mail ${mail.id} was given up: ${reason}`);
  }
}

/** The notification that it brings; a digest brings many, of several traces. */
function thingOf({ notificationKey }: ClaimedMail): TracedThing | null {
  return notificationKey === null ? null : `notice:${notificationKey}`;
}
