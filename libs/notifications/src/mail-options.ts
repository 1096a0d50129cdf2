/** How and from whom mails are sent. */
export interface MailOptions {
  /** `smtp://…` or `smtps://…` with name and password where needed; `file:///folder` writes one file for each mail. */
  readonly url: string;
  /** `name@host` or `Name <name@host>`. */
  readonly from: string;
  /** Hour of the working day, in Viet Nam, at which digests are made. */
  readonly digestHour: number;
}

/** Injection token of the MailOptions. */
export const MAIL_OPTIONS = Symbol('MailOptions');

/** The header by which a receiving server and a person's mail program know a mail again. */
export function messageIdOf(id: string, from: string): string {
  const host = /@([^\s>]+)>?$/.exec(from)?.[1] ?? 'minh-bach.invalid';
  return `<${id}@${host}>`;
}
