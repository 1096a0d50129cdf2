import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { headersOfBareAnswers } from '../boundary/safe-headers.js';
import { problemOf } from './problem-of.js';
import { Problem } from './problem.js';

type Told = readonly [status: number, code: string, detail: string];

const unreadable: Told = [400, 'bad-request', 'The request cannot be read.'];
const byCode: Readonly<Record<string, Told>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'headers-too-large',
    'The address and the headers are longer than 16 KB.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'too-slow', 'The request took too long.'],
};

/** Answers what is no HTTP, or too much of it, and hangs up: it never becomes a request that anybody else could answer. */
export function answerUnreadable({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, kind, detail] = byCode[code] ?? unreadable;
  const body = JSON.stringify(problemOf(new Problem(status, kind, detail), 'vi'));
  const headers = Object.entries({
    ...headersOfBareAnswers,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': 'vi',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${headers.join('')}\r\n${body}`,
  );
}
