import type { FastifyReply } from 'fastify';
import type { ProblemDocument } from './problem.js';

/** How the programs of one published protocol expect to be told what went wrong. */
interface Protocol {
  readonly prefix: string;
  readonly contentType: string;
  /** Statuses that mean something else there, or nothing. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly body: (problem: ProblemDocument, path: string) => object;
}

const json = 'application/json';

const protocols: readonly Protocol[] = [
  {
    prefix: '/v2/',
    contentType: 'application/problem+json',
    statuses: { 422: 400 },
    body: ({ code, detail, errors, status, title }, path) => ({
      type: 'about:blank',
      title: code.toUpperCase().replaceAll('-', '_'),
      status,
      detail: errors ? `${title}: ${detail} ${wordsOf(errors)}` : detail,
      instance: path,
      ...(errors && { errors }),
    }),
  },
  {
    prefix: '/engine-rest/',
    contentType: json,
    // A worker that has lost its task, or asks for what cannot be, made a bad request.
    statuses: { 409: 400, 422: 400 },
    body: ({ code, detail, errors, status }) => ({
      type: status < 500 ? 'InvalidRequestException' : 'RestException',
      message: errors ? `${detail} ${wordsOf(errors)}` : detail,
      code: 0,
      reason: code,
    }),
  },
  {
    prefix: '/oauth/',
    contentType: json,
    statuses: { 422: 400 },
    body: ({ status, detail }) => ({
      error: status === 401 ? 'invalid_client' : 'invalid_request',
      error_description: detail,
    }),
  },
];

/** The protocol that an address belongs to; undefined for our own api and for pages. */
export function protocolOf(url: string): Protocol | undefined {
  return protocols.find(({ prefix }) => url.startsWith(prefix));
}

/** Answers with what is wrong, in the words and with the status of the protocol. */
export function sendInProtocol(
  reply: FastifyReply,
  problem: ProblemDocument,
  { contentType, statuses, body }: Protocol,
): ProblemDocument {
  const status = statuses[problem.status] ?? problem.status;
  const told = { ...problem, status };
  const path = reply.request.url.split('?', 1)[0] ?? '';
  void reply.status(status).header('content-type', contentType).send(body(told, path));
  return told;
}

/** Everything that is wrong in one line: most programs print nothing else. */
function wordsOf(errors: NonNullable<ProblemDocument['errors']>): string {
  return errors
    .map(({ pointer, code, message, elementId, resource }) =>
      [resource, elementId, pointer, message?.en ?? code].filter(Boolean).join(' '),
    )
    .join('; ');
}
