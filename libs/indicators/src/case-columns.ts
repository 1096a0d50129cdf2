import { clocks, milestones, stages, type DurationName } from './case-days.js';
import type { Dimension } from './dimension.js';
import type { Basis } from './membership.js';

/** The column of `indicator_case` with the day by which a case belongs to a period. */
export const dayColumn: Readonly<Record<Basis, string>> = {
  due: 'due_day',
  submission: 'submitted_on',
  closing: 'closed_on',
};

export const durations: readonly DurationName[] = [...clocks, 'waiting', ...stages, ...milestones];

/** The column with how long it took. */
export function durationColumn(name: DurationName): string {
  return name === 'in-hand' ? 'in_hand' : name;
}

/** The column that a dimension reads; `agency` is the one that counts as the case's own. */
export function dimensionColumn(dimension: Dimension, basis: Basis): string {
  switch (dimension) {
    case 'firm-size':
      return 'firm_size';
    case 'ground':
      return 'refusal_ground';
    case 'month':
    case 'day':
      return dayColumn[basis];
    default:
      return dimension;
  }
}
