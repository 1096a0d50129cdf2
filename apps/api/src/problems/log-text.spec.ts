import type { FastifyRequest } from 'fastify';
import { logTextOf } from './log-text.js';

const told = (parts: object) =>
  logTextOf({ toString: () => 'cannot take secret-1' }, parts as FastifyRequest);

describe('what the log is told of an error', () => {
  it.each<[string, object]>([
    ['of a call without a body', { headers: { authorization: 'secret-1' }, body: undefined }],
    ['beside a field without a value', { body: { name: 'secret-1', note: undefined } }],
    ['within lists', { body: [[['secret-1']]] }],
    [
      'before more members than a call may have arguments',
      { body: ['secret-1', Array<number>(400_000).fill(1)] },
    ],
  ])('has nothing of the request: a text %s', (_where, parts) => {
    expect(told(parts)).toBe('cannot take …');
  });

  it('is no more than its name when the request has too many texts to look for', () => {
    const body = Array.from({ length: 2_001 }, (_, index) => `text-${String(index)}`);
    expect(told({ body })).toBe('error (the request was too long to tell more)');
  });
});
