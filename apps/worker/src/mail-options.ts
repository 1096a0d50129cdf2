import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MailOptions } from '@minhbach/notifications';

const protocols = ['smtp:', 'smtps:', 'file:'];
const sender = /^(?:[^<>\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/;
const hours = /^(?:\d|1\d|2[0-3])$/;

/**
 * MAIL_URL, MAIL_FROM and MAIL_DIGEST_HOUR; without a mail server mails become files in the folder `mail` of the data.
 * Throws an Error that names the variable which cannot be used.
 */
export function mailOptionsFrom(environment: NodeJS.ProcessEnv, dataFolder: string): MailOptions {
  const url = environment.MAIL_URL || pathToFileURL(resolve(dataFolder, 'mail')).href;
  if (!URL.canParse(url) || !protocols.includes(new URL(url).protocol)) {
    // It may hold a password, so a wrong one is not repeated.
    throw new Error(
      'MAIL_URL is no address such as smtp://name:password@host:587, smtps://host or file:///folder.',
    );
  }
  const from = environment.MAIL_FROM || 'Minh Bạch <thong-bao@minh-bach.invalid>';
  if (!sender.test(from)) {
    throw new Error(`MAIL_FROM is "${from}", which is no sender such as Minh Bạch <name@host>.`);
  }
  if (!environment.MAIL_FROM && !url.startsWith('file:')) {
    throw new Error('MAIL_FROM is missing: mail servers want to know from whom the mail is.');
  }
  const hour = environment.MAIL_DIGEST_HOUR || '7';
  if (!hours.test(hour)) {
    throw new Error(`MAIL_DIGEST_HOUR is "${hour}", which is no hour of the day (0 to 23).`);
  }
  return { url, from, digestHour: Number(hour) };
}
