import type { MailText } from './mail-text.js';

/** A mail as it goes out. */
export interface MailMessage extends MailText {
  /** Unique and the same at every attempt: it becomes the Message-ID. */
  readonly id: string;
  readonly to: string;
  readonly date: Date;
}

/** Thrown when a mail will never be taken, however often it is sent. Anything else thrown is worth another try. */
export class MailRefused extends Error {}

/** How mails leave the house. */
export abstract class MailTransport {
  /** Resolves when somebody else has taken the responsibility for the mail. */
  abstract send(message: MailMessage): Promise<void>;
}
