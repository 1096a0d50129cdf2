import { successorCode } from './succession.js';

const on = (effectiveOn: string, fromCode: string, toCode: string, type = 'MERGE' as const) => ({
  effectiveOn,
  fromCode,
  toCode,
  type,
});

describe('succession', () => {
  it('follows several steps in the order of their dates', () => {
    const steps = [on('2025-07-01', 'b', 'c'), on('2025-03-01', 'a', 'b')];
    expect(successorCode(steps, 'a', '2025-06-30')).toBe('b');
    expect(successorCode(steps, 'a', '2025-07-01')).toBe('c');
  });

  it('does not follow what happens later', () => {
    expect(successorCode([on('2025-03-01', 'a', 'b')], 'a', '2025-02-28')).toBe('a');
  });

  it('ends when a code comes back', () => {
    const steps = [on('2025-03-01', 'a', 'b'), on('2026-03-01', 'b', 'a')];
    expect(successorCode(steps, 'a', '2027-01-01')).toBe('a');
  });

  it.each(['FUNCTION_TRANSFER', 'SPLIT'] as const)('does not follow a %s', (type) => {
    expect(successorCode([{ ...on('2025-03-01', 'a', 'b'), type }], 'a', '2026-01-01')).toBe('a');
  });
});
