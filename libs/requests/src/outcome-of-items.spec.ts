import { outcomeOfItems } from './outcome-of-items.js';
import type { ItemOutcome } from './vocabulary.js';

describe('outcome of a request', () => {
  it.each([
    [['given'], 'fulfilled'],
    [['given', 'given'], 'fulfilled'],
    [['given', 'refused'], 'partially-fulfilled'],
    [['partly-given'], 'partially-fulfilled'],
    [['partly-given', 'not-held'], 'partially-fulfilled'],
    [['refused', 'refused'], 'refused'],
    [['not-held'], 'refused'],
    [['refused', 'not-held'], 'refused'],
    [[], 'refused'],
  ] as [ItemOutcome[], string][])('with items %j is %s', (items, outcome) => {
    expect(outcomeOfItems(items)).toBe(outcome);
  });
});
