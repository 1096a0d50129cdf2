import { successorCode, successorForSubject } from './succession.js';

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

describe('who answers about a subject', () => {
  const step = (
    effectiveOn: string,
    fromCode: string,
    toCode: string,
    subjects: number[] | null,
  ) => ({
    ...{ effectiveOn, fromCode, toCode, subjects },
    type: 'SPLIT' as const,
  });
  const split = [step('2026-03-01', 'a', 'b', null), step('2026-03-01', 'a', 'c', [3, 4])];
  const from = (since: string, on = '2026-12-31') => ({ since, on });

  it.each([
    [3, 'c'],
    [5, 'b'],
  ])('of a split: %i goes to %s', (subject, code) => {
    expect(successorForSubject(split, 'a', subject, from('2026-01-01'))).toBe(code);
  });

  it('is the same agency before the day of the split', () => {
    expect(successorForSubject(split, 'a', 3, from('2026-01-01', '2026-02-28'))).toBe('a');
  });

  it('is an agency of that code that was founded afterwards', () => {
    expect(successorForSubject(split, 'a', 3, from('2026-03-01'))).toBe('a');
  });

  it('follows a transfer of a function for its subjects alone', () => {
    const type = 'FUNCTION_TRANSFER' as const;
    const transfer = [{ ...step('2026-03-01', 'a', 'b', [9]), type }];
    expect(successorForSubject(transfer, 'a', 9, from('2026-01-01'))).toBe('b');
    expect(successorForSubject(transfer, 'a', 1, from('2026-01-01'))).toBe('a');
  });
});
