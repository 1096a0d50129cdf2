import { isGiven, type ItemOutcome, type RequestOutcome } from './vocabulary.js';

/**
 * Outcome of a request from those of its items: everything given is fulfilled, something given is
 * partially fulfilled, nothing given is refused. An item that the agency does not hold gives nothing.
 */
export function outcomeOfItems(items: readonly ItemOutcome[]): RequestOutcome {
  if (items.length > 0 && items.every((item) => item === 'given')) return 'fulfilled';
  return items.some(isGiven) ? 'partially-fulfilled' : 'refused';
}
