import { countIn, type CountedCases } from './counted-cases.js';
import { definitions, enoughCases, type MetricDefinition } from './definitions.js';
import { exclusions, type Exclusion } from './membership.js';
import { metrics, type Figures, type MetricId } from './metrics.js';
import type { Question } from './question.js';

/** A figure with everything that one needs to doubt it. */
export interface Indicator<Figure> {
  readonly definition: MetricDefinition;
  readonly question: Question;
  /** Measured cases. */
  readonly n: number;
  /** Open and not yet due. */
  readonly pending: number;
  /** Whether there are enough cases to say anything. */
  readonly enough: boolean;
  /** Measured cases that were overdue at some time, whatever became of them. */
  readonly breached: number;
  readonly exclusions: readonly { readonly reason: Exclusion; readonly count: number }[];
  readonly figure: Figure;
}

export function indicatorOf<Id extends MetricId>(
  id: Id,
  question: Question,
  counted: CountedCases,
): Indicator<Figures[Id]> {
  const n = countIn(counted, 'measured');
  return {
    definition: definitions[id],
    question,
    n,
    pending: countIn(counted, 'pending'),
    enough: n >= enoughCases,
    breached: countIn(counted, 'late-result'),
    exclusions: exclusions
      .map((reason) => ({ reason, count: countIn(counted, reason) }))
      .filter(({ count }) => count > 0),
    figure: metrics[id].figureOf(counted),
  };
}
