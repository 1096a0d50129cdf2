import type { Readable } from 'node:stream';
import type { UploadPart } from '@minhbach/documents';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

const bodies = new WeakMap<object, Readable>();
const path = '/api/files/:key/content';

/**
 * Lets the parts of files come in as streams, on their one route only. Nothing
 * of them is read here.
 */
export function takeFileParts(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    if (request.routeOptions.url !== path) {
      done(new Problem(415, 'unsupported-media-type', 'Only JSON is accepted.'), undefined);
      return;
    }
    bodies.set(request, payload);
    done(null, undefined);
  });
}

/** The part that a call brings, as a parameter of the route. */
export const FilePart = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  partOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

function partOf(request: FastifyRequest): UploadPart {
  const bytes = bodies.get(request);
  const position = numberIn(request.headers['upload-offset']);
  const size = numberIn(request.headers['content-length']);
  if (!bytes || position === null || size === null || size === 0) {
    throw new Problem(
      400,
      'part-malformed',
      'Send bytes as application/octet-stream with Content-Length and Upload-Offset.',
    );
  }
  return { position, size, bytes };
}

function numberIn(header: string | string[] | undefined): number | null {
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : null;
}
