import type { components } from '../api/schema';
import type { MapLook } from '../parts/process-map/map-mark';
import type { Measure } from './statistics-search';

export type DefinitionStatistics = components['schemas']['DefinitionStatisticsDto'];
export type ElementFigures = components['schemas']['ElementNumbersDto'];

/** What a measure says of an element; null where there is nothing to measure. */
const values: Readonly<Record<Measure, (element: ElementFigures) => number | null>> = {
  entered: ({ entered }) => entered,
  median: ({ medianMilliseconds }) => medianMilliseconds,
  p90: ({ p90Milliseconds }) => p90Milliseconds,
  waiting: ({ work }) => work?.medianWaitedMilliseconds ?? null,
  late: ({ late, overdue }) => late + overdue,
};

export function isDuration(measure: Measure): boolean {
  return measure !== 'entered' && measure !== 'late';
}

export function valueOf(measure: Measure, element: ElementFigures): number | null {
  return values[measure](element);
}

const MINUTE = 60_000;

/** What takes less than a minute is done by itself: colours for it would hide what takes time. */
export function isColoured(measure: Measure, element: ElementFigures): boolean {
  return (valueOf(measure, element) ?? 0) >= (isDuration(measure) ? MINUTE : 1);
}

/** What is in the drawing: everything but the process itself and what only other versions have, the highest first. */
export function elementsByMeasure(
  { processId, elements }: Pick<DefinitionStatistics, 'processId' | 'elements'>,
  measure: Measure,
): ElementFigures[] {
  return elements
    .filter(({ elementId, type }) => elementId !== processId && type !== null)
    .sort((one, other) => (valueOf(measure, other) ?? -1) - (valueOf(measure, one) ?? -1));
}

/** Work of people, programs or whole processes; the rest of the drawing only connects it. */
const activity = /Task$|^task$|subProcess|adHocSubProcess|callActivity/i;

/** The activities at which there was or is something, and everything else of the drawing, each in the given order. */
export function apart(elements: readonly ElementFigures[]): {
  readonly activities: ElementFigures[];
  readonly rest: ElementFigures[];
} {
  const isShown = ({ type, entered, active, waiting }: ElementFigures) =>
    activity.test(type ?? '') && entered + active + waiting > 0;
  return {
    activities: elements.filter(isShown),
    rest: elements.filter((element) => !isShown(element)),
  };
}

const levels = ['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5'] as const;

/** A fifth of the way to the highest value. */
export interface HeatLevel {
  readonly look: MapLook;
  readonly from: number;
  readonly to: number;
}

/** The colours from the faintest to the strongest, with the values that each stands for; none where all are zero. */
export function heatLevels(highest: number): HeatLevel[] {
  if (highest <= 0) return [];
  const border = (fifths: number) => Math.ceil((highest * fifths) / levels.length);
  return levels
    .map((look, index) => ({ look, from: border(index) + 1, to: border(index + 1) }))
    .filter(({ from, to }) => from <= to);
}

/** The colour of a value; undefined for nothing and for zero, which stay as they are drawn. */
export function heatOf(value: number | null, scale: readonly HeatLevel[]): HeatLevel | undefined {
  return scale.find(({ from, to }) => value !== null && value >= from && value <= to);
}
