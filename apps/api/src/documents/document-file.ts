import { createHash } from 'node:crypto';
import type { CopyFormat, DocumentService, OfficialDocument } from '@minhbach/documents';
import type { Key } from '@minhbach/runtime';
import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { dispositionOf } from '../files/attachment-reply.js';
import { notFound } from '../problems/problem.js';

const types: Readonly<Record<CopyFormat, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** What no file system takes in a name, or what prints nothing. */
const unsafe = /[/\\:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** So that a name of Vietnamese letters, of up to three bytes each, stays below the 255 bytes of most file systems. */
const beginning = /^.{1,70}/u;

/** Nothing in a letter runs or is fetched; the style is in the page. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** Describes a route that gives a document as a file. */
export function DocumentFile(format: CopyFormat, summary: string): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    ApiProduces(types[format].split(';', 1)[0] ?? ''),
    ApiOkResponse({
      description: 'The header Repr-Digest has the SHA-256 of the bytes (RFC 9530).',
      schema: { type: 'string', ...(format !== 'html' && { format: 'binary' }) },
    }),
    ApiNotFoundResponse(),
  );
}

/** One of the documents of a case as it was issued. Throws 404 when it is none of them, or has no such copy. */
export async function issuedFile(
  letters: DocumentService,
  documents: readonly OfficialDocument[],
  key: Key,
  format: CopyFormat,
  reply: FastifyReply,
): Promise<StreamableFile> {
  const document = documents.find((each) => each.key === String(key));
  const content = document && (await letters.copyOf(document, format));
  if (!content) throw notFound();
  return fileReply(reply, { content, format, name: `${document.symbol} ${document.title}` });
}

/** The reply that gives the bytes, under a name such as `07_BC-STC Báo cáo quý IV.pdf`. Kept by nobody on the way. */
export function fileReply(
  reply: FastifyReply,
  { content, format, name }: { content: Buffer; format: CopyFormat; name: string },
): StreamableFile {
  const digest = createHash('sha256').update(content).digest('base64');
  const [begun = ''] = beginning.exec(name.replace(unsafe, '_')) ?? [];
  const fileName = `${begun.trim()}.${format}`;
  void reply.headers({
    'cache-control': 'private, no-store',
    'content-security-policy': policy,
    'repr-digest': `sha-256=:${digest}:`,
    'x-content-type-options': 'nosniff',
  });
  return new StreamableFile(content, {
    type: types[format],
    disposition: dispositionOf(fileName, format === 'docx' ? 'attachment' : 'inline'),
    length: content.length,
  });
}
