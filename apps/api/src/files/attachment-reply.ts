import type { Readable } from 'node:stream';
import { fileTypes, type CaseFile } from '@minhbach/documents';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** What somebody else has sent is saved, never shown within our pages, and nothing in it runs. */
const policy = "default-src 'none'; sandbox; frame-ancestors 'none'";

const anything = 'application/octet-stream';

/** What such a reply may be, for the description of the API. */
export const attachmentContent = Object.fromEntries(
  [anything, ...Object.values(fileTypes).map(({ mediaType }) => mediaType)].map((type) => [
    type,
    { schema: { type: 'string', format: 'binary' } },
  ]),
);

/** The reply that gives a file to be saved under its name. Kept by nobody on the way. */
export function attachmentReply(
  reply: FastifyReply,
  { name, type, sizeBytes, sha256 }: Pick<CaseFile, 'name' | 'type' | 'sizeBytes' | 'sha256'>,
  bytes: Readable,
): StreamableFile {
  const digest = Buffer.from(sha256 ?? '', 'hex').toString('base64');
  void reply.headers({
    'cache-control': 'private, no-store',
    'content-security-policy': policy,
    'cross-origin-resource-policy': 'same-origin',
    'repr-digest': `sha-256=:${digest}:`,
    'x-content-type-options': 'nosniff',
  });
  return new StreamableFile(bytes, {
    type: type === null ? anything : fileTypes[type].mediaType,
    disposition: dispositionOf(name),
    length: Number(sizeBytes),
  });
}

/** RFC 6266: the name in RFC 5987 for every browser of today, and something like it for the rest. */
export function dispositionOf(name: string, how: 'attachment' | 'inline' = 'attachment'): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^A-Za-z0-9 ._()-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
