import { noticeTitle } from './notice-kinds.js';

/** One thing that a mail tells. */
export interface MailedNotice {
  readonly kind: string;
  readonly text: string;
  /** Address of the case; null when nobody said where the service is reached. */
  readonly link: string | null;
}

/** A paragraph of a mail, and where it leads. */
interface MailPart {
  readonly text: string;
  readonly link?: string | null;
  /** Of the link. */
  readonly label?: string;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const signature = {
  vi: 'Thư này do hệ thống Minh Bạch gửi tự động, xin đừng trả lời.',
  en: 'Sent automatically by Minh Bach; please do not reply.',
};

/** A mail about one event: Vietnamese first, then the same in short in English. */
export function noticeMail(notice: MailedNotice): MailText {
  const { vi, en } = noticeTitle(notice.kind);
  return mailText(vi, `${en}.`, [notice]);
}

/** All that a person is told on one day, in the order in which it happened. */
export function digestMail(notices: readonly MailedNotice[], printedOn: string): MailText {
  const count = String(notices.length);
  const subject = `Tổng hợp thông báo ngày ${printedOn} (${count})`;
  return mailText(subject, `Daily digest, ${count} message(s).`, notices);
}

/** A mail of several parts, with what it is about in a few words of English. */
export function mailText(subject: string, english: string, notices: readonly MailPart[]): MailText {
  const parts = notices.map(({ text, link }) => (link ? `${text}\n${link}` : text));
  const closing = `${english}\n\n-- \n${signature.vi}\n${signature.en}\n`;
  return {
    subject: `[Minh Bạch] ${subject}`,
    text: `${parts.join('\n\n')}\n\n${closing}`,
    html: htmlOf(subject, english, notices),
  };
}

function htmlOf(subject: string, english: string, notices: readonly MailPart[]): string {
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body>
${notices.map(noticeHtml).join('\n')}
<p lang="en">${escape(english)}</p>
<hr>
<p>${signature.vi}<br><span lang="en">${signature.en}</span></p>
</body>
</html>
`;
}

function noticeHtml({ text, link, label = 'Mở hồ sơ (open the case)' }: MailPart): string {
  const anchor = link ? `<br><a href="${escape(link)}">${escape(label)}</a>` : '';
  return `<p>${escape(text)}${anchor}</p>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
