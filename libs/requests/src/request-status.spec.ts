import { outcomeOfStatus, statusOf } from './request-status.js';
import type { RequestOutcome } from './vocabulary.js';

const token = (status?: string): { properties: Record<string, string> } => ({
  properties: status === undefined ? {} : { status },
});

describe('status of a request', () => {
  it.each([
    ['that waits at one element', [token('VALID')], null, 'VALID'],
    ['whose reminder runs beside it', [token(), token('DRAFTED')], null, 'DRAFTED'],
    ['that is answered, its survey open', [token('DELIVERED')], 'fulfilled', 'DELIVERED'],
    ['that is over', [], 'partially-fulfilled', 'PARTIALLY_FULFILLED'],
    ['that has just begun', [], null, 'RECEIVED'],
  ] as [string, ReturnType<typeof token>[], RequestOutcome | null, string][])(
    '%s',
    (_name, tokens, outcome, expected) => {
      expect(statusOf(tokens, outcome)).toBe(expected);
    },
  );

  it('tells those that live from those that are over', () => {
    expect(outcomeOfStatus('PARTIALLY_FULFILLED')).toBe('partially-fulfilled');
    expect(outcomeOfStatus('DELIVERED')).toBeNull();
  });
});
