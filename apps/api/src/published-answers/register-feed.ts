import { html } from '@remix-run/html-template';
import type { PublishedAnswerSummaryDto } from './published-answer.dto.js';
import { registerTexts } from './register-texts.js';

/** An entry of the feed, and when it came into the register. */
export interface FeedEntry {
  readonly summary: PublishedAnswerSummaryDto;
  readonly publishedAt: Date;
}

/** What was published last, as an Atom feed (RFC 4287). `origin` is where people reach the service. */
export function registerFeed(entries: readonly FeedEntry[], origin: string, now: Date): string {
  const updated = (entries[0]?.publishedAt ?? now).toISOString();
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
      <id>${origin}/cong-khai</id>
      <title>${registerTexts.vi.title}</title>
      <updated>${updated}</updated>
      <link rel="self" href="${origin}/cong-khai/atom.xml" />
      <link rel="alternate" type="text/html" href="${origin}/cong-khai" />
      ${entries.map(
        ({ summary: { subject, agency, page }, publishedAt }) =>
          html`<entry>
            <id>${origin}${page}</id>
            <title>${subject}</title>
            <author><name>${agency.name.vi}</name></author>
            <updated>${publishedAt.toISOString()}</updated>
            <link rel="alternate" type="text/html" href="${origin}${page}" />
          </entry> `,
      )}</feed
    > `;
  return String(feed);
}
