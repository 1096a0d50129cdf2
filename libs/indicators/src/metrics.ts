import { clocks, milestones, stages } from './case-days.js';
import type { CountedCases } from './counted-cases.js';
import { cs5, type Cs5 } from './cs5.js';
import { cs6, type Cs6 } from './cs6.js';
import { progress, type Progress } from './progress.js';
import { sla, type Sla } from './sla.js';
import type { Wanted } from './stored-cases.service.js';

/** The figures of each metric. */
export interface Figures {
  readonly cs5: Cs5;
  readonly cs6: Cs6;
  readonly sla: Sla;
  readonly progress: Progress;
}

export type MetricId = keyof Figures;

interface Metric<Figure> {
  /** Computes it. What it means is said in its definition. */
  readonly figureOf: (counted: CountedCases) => Figure;
  readonly wants: Wanted;
}

export const metrics: { readonly [Id in MetricId]: Metric<Figures[Id]> } = {
  cs5: { figureOf: cs5, wants: { days: [], firms: true } },
  cs6: { figureOf: cs6, wants: { days: [...clocks, 'waiting'], firms: false } },
  sla: { figureOf: sla, wants: { days: [], firms: false } },
  progress: { figureOf: progress, wants: { days: [...stages, ...milestones], firms: false } },
};
