import type { CountedCases } from './counted-cases.js';
import { cs5, type Cs5 } from './cs5.js';
import { cs6, type Cs6 } from './cs6.js';
import { progress, type Progress } from './progress.js';
import { sla, type Sla } from './sla.js';

/** The figures of each metric. */
export interface Figures {
  readonly cs5: Cs5;
  readonly cs6: Cs6;
  readonly sla: Sla;
  readonly progress: Progress;
}

export type MetricId = keyof Figures;

/** What computes them. What they mean is said in their definitions. */
export const figureOf: { readonly [Id in MetricId]: (counted: CountedCases) => Figures[Id] } = {
  cs5,
  cs6,
  sla,
  progress,
};
