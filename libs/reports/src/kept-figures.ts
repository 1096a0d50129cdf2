import type { ReportFigure, Standing } from './report-figure.js';

/** The figures of a report's period as they were read at an instant. Kept with a version, they never change. */
export interface KeptFigures {
  /** Whose requests, and the days of the period, both included. */
  readonly agencyCode: string;
  readonly from: string;
  readonly to: string;
  /** The day at whose end the requests are looked at. */
  readonly asOfOn: string;
  /** ISO 8601. */
  readonly readAt: string;
  readonly figures: readonly ReportFigure[];
  readonly standings: readonly { readonly standing: Standing; readonly count: number }[];
}

/** A figure that has come out otherwise. */
export interface ChangedFigure {
  readonly kept: ReportFigure;
  readonly now: ReportFigure;
}

/** The figures in which two readings of one period differ, in the order of the kept ones. */
export function changedFigures(kept: KeptFigures, now: KeptFigures): ChangedFigure[] {
  return kept.figures.flatMap((figure) => {
    const other = now.figures.find(({ id }) => id === figure.id);
    return other && isOtherwise(figure, other) ? [{ kept: figure, now: other }] : [];
  });
}

/** Also one of another definition: it does not mean the same any more. */
function isOtherwise(one: ReportFigure, other: ReportFigure): boolean {
  return (['value', 'numerator', 'n', 'definitionVersion'] as const).some(
    (name) => one[name] !== other[name],
  );
}
