import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { messageIdOf, type MailOptions } from './mail-options.js';
import { MailRefused, MailTransport, type MailMessage } from './mail-transport.js';

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** What nodemailer throws. A refusal of this mail has the server's code; one of us ourselves has another `code`. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Hands mails to a mail server, each over a connection of its own. */
export class SmtpTransport extends MailTransport {
  private readonly transporter: Transporter;

  constructor(private readonly options: MailOptions) {
    super();
    this.transporter = createTransport({ url: options.url, ...patience });
  }

  async send(message: MailMessage): Promise<void> {
    try {
      await this.transporter.sendMail(envelopeOf(message, this.options.from));
    } catch (error) {
      throw isRefusal(error as SmtpError) ? new MailRefused(reason(error as SmtpError)) : error;
    }
  }
}

/** A mail in nodemailer's words. */
export function envelopeOf(message: MailMessage, from: string): SendMailOptions {
  const { id, to, date, subject, text, html } = message;
  return {
    messageId: messageIdOf(id, from),
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...{ from, to: { name: '', address: to }, date, subject, text, html },
  };
}

/** 5xx about recipient or content (RFC 5321 §4.2.1). A wrong password of ours (EAUTH) says nothing about the mail. */
function isRefusal({ code, responseCode = 0 }: SmtpError): boolean {
  return responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}

function reason({ response, message }: SmtpError): string {
  return response ?? message;
}
