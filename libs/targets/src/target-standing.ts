import type { LocalDate } from '@minhbach/calendar';
import type { MeasuredPeriod } from './measured-period.js';
import { measures } from './measures.js';
import type { PciTarget } from './pci-target.entity.js';

/**
 * How far a target is reached in a period. `PENDING_PUBLICATION`: VCCI has not said so yet. `NOT_ENTERED`: whoever
 * measures it has not told. `NO_REFERENCE`: nothing to compare with, neither median nor base. `FOLLOWED`: the plan
 * names no number.
 */
export const targetStates = [
  'NOT_OVER',
  'PENDING_PUBLICATION',
  'NOT_ENTERED',
  'NO_REFERENCE',
  'REACHED',
  'MISSED',
  'FOLLOWED',
] as const;

export type TargetState = (typeof targetStates)[number];

export interface Compared {
  /** In the unit of the measure; null while nobody has entered it. */
  readonly value: number | null;
  /** The median, or the value of the base period; null where there is none or none is needed. */
  readonly reference: number | null;
}

/**
 * The indicators of which less is better when their plain values are compared: 6 counts days, 7 and 8 are shares of
 * firms that need relationships or negotiate taxes.
 */
const lessIsBetter: ReadonlySet<number> = new Set([6, 7, 8]);

/** How a target stands for a period, by what is known on a day. */
export function standingOf(
  target: Pick<PciTarget, 'measure' | 'rule' | 'threshold'>,
  component: number | null,
  { value, reference }: Compared,
  period: MeasuredPeriod,
  on: LocalDate,
): TargetState {
  if (value === null) {
    if (period.to >= on) return 'NOT_OVER';
    return measures[target.measure].isOfficial ? 'PENDING_PUBLICATION' : 'NOT_ENTERED';
  }
  const { rule, threshold } = target;
  if (rule === 'follow' || (rule !== 'above-median' && threshold === null)) return 'FOLLOWED';
  if (rule === 'at-least') return reached(value >= (threshold ?? 0));
  if (reference === null) return 'NO_REFERENCE';
  if (rule === 'places-gained') return reached(reference - value >= (threshold ?? 0));
  const isLess = component !== null && lessIsBetter.has(component);
  return reached(isLess ? value < reference : value > reference);
}

function reached(isReached: boolean): TargetState {
  return isReached ? 'REACHED' : 'MISSED';
}
