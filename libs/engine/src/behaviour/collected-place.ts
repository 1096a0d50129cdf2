import type { FeelExpression } from '@minhbach/feel';
import type { Variables } from '../state.js';

const name = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;

/**
 * An empty place for a variable that is to be collected from a run: or a run that brings none would give what
 * another one left in a scope around it.
 */
export function collectedPlace(output: FeelExpression | undefined): Variables {
  const collected = output?.source ?? '';
  return name.test(collected) ? { [collected]: null } : {};
}
