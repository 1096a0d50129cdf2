import type { AgencySuccession } from './agency-succession.entity.js';

type Step = Pick<AgencySuccession, 'fromCode' | 'toCode' | 'effectiveOn' | 'type'>;

/**
 * The code of the agency that carries on all work of `code` on a date: successions up to that date are
 * followed one after the other. Transfers of a single function do not count, nor does a split, which has
 * no single successor.
 */
export function successorCode(successions: readonly Step[], code: string, on: string): string {
  const steps = successions
    .filter(({ type, effectiveOn }) => (type === 'MERGE' || type === 'RENAME') && effectiveOn <= on)
    .sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn));
  return steps.reduce((current, step) => (step.fromCode === current ? step.toCode : current), code);
}
