import { isHeld } from './fold-ledger.js';
import type { LedgerFold } from './ledger-fold.js';
import type { Limit } from './limit.js';
import type { LocalDate } from './local-date.js';

/** Why a clock may not be extended. */
export type ExtensionRefusal =
  'closed' | 'after-due' | 'already-extended' | 'not-extendable' | 'too-long';

/**
 * The reasons against extending a clock on a day; none means that it is lawful. `longest` is what the regime
 * allows for this case, null where it allows none.
 */
export function extensionRefusals(
  fold: LedgerFold,
  by: Limit,
  onDay: LocalDate,
  longest: Limit | null,
): ExtensionRefusal[] {
  const refusals: ExtensionRefusal[] = [];
  if (fold.state === 'closed') refusals.push('closed');
  if (onDay > fold.dueOn && !isHeld(fold)) refusals.push('after-due');
  if (fold.extensions.length > 0) refusals.push('already-extended');
  if (longest === null) refusals.push('not-extendable');
  else if (by.unit !== longest.unit || by.value > longest.value) refusals.push('too-long');
  return refusals;
}
