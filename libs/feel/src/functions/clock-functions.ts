import type { Evaluation } from '../evaluation.js';
import { FeelDateTime } from '../temporal/feel-date-time.js';
import { parseDateTime } from '../temporal/parse-temporal.js';
import { offsetZone, parseZone } from '../temporal/time-zone.js';
import { BuiltinFunction } from './builtin-function.js';
import { FunctionError, overload } from './overload.js';

/**
 * `now()` and `today()` (DMN 1.5 §10.3.4.8) tell the moment that the evaluation's host gives: the same for all that
 * is evaluated together, and the same when it is evaluated again.
 */
export const CLOCK_FUNCTIONS: ReadonlyMap<string, BuiltinFunction> = new Map(
  [
    new BuiltinFunction('now', [overload([], (_, evaluation) => localTime(evaluation))]),
    new BuiltinFunction('today', [overload([], (_, evaluation) => localTime(evaluation).date)]),
  ].map((clockFunction) => [clockFunction.name, clockFunction]),
);

/** With the zone's offset, which every reader of ISO 8601 knows, instead of its name. */
function localTime({ moment }: Evaluation): FeelDateTime {
  const instant = moment && parseDateTime(moment.at)?.instant;
  const zone = moment && parseZone(`@${moment.zone}`);
  if (instant === undefined || !zone) throw new FunctionError('there is no moment to tell');
  const offset = offsetZone(FeelDateTime.ofInstant(instant, zone)?.offset ?? 0);
  const local = offset && FeelDateTime.ofInstant(instant, offset);
  if (!local) throw new FunctionError('there is no moment to tell');
  return local;
}
