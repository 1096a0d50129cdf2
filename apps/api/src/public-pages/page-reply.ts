import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { pageFrame, type Page } from './page-frame.js';
import { pageStyleHash } from './page-style.js';

/** No script at all, one style, our own fonts; forms go nowhere else, and nobody puts the page into a frame. */
const policy = [
  "default-src 'none'",
  `style-src '${pageStyleHash}'`,
  "font-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const policyWithPictures = policy.replace('img-src data:', "img-src 'self' data:");

export interface PageReply {
  readonly status?: number;
  /** Seconds for which anybody may keep it; pages about one case are kept by nobody. */
  readonly keepFor?: number;
  /** Its form is sent by POST: a browser names the origin only where the page lets it, and we believe no other. */
  readonly posts?: boolean;
  /** It shows pictures of ours. */
  readonly hasPictures?: boolean;
}

/** Answers with a page. The address of one about a case is told to no other site. */
export function sendPage(
  reply: FastifyReply,
  page: Page,
  { status = 200, keepFor, posts = false, hasPictures = false }: PageReply = {},
): void {
  void reply.status(status).headers({
    'content-language': page.language,
    'content-security-policy': hasPictures ? policyWithPictures : policy,
    'referrer-policy': posts ? 'same-origin' : 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...keeping(keepFor),
  });
  sendText(reply, 'text/html; charset=utf-8', pageFrame(page));
}

/** Answers with a text, packed if the caller can unpack it. */
export function sendText(reply: FastifyReply, type: string, text: string): void {
  const accepted = reply.request.headers['accept-encoding'] ?? '';
  void reply.header('content-type', type).header('vary', 'accept-encoding, accept-language');
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    void reply.header('content-encoding', 'br').send(brotliCompressSync(text, { params }));
  } else if (/\bgzip\b/.test(accepted)) {
    void reply.header('content-encoding', 'gzip').send(gzipSync(text));
  } else {
    void reply.send(text);
  }
}

function keeping(seconds: number | undefined): Record<string, string> {
  if (seconds !== undefined) return { 'cache-control': `public, max-age=${String(seconds)}` };
  return { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' };
}
