import type { BuiltinFunction } from './functions/builtin-function.js';
import { CONTEXT_FUNCTIONS } from './functions/context-functions.js';
import { CONVERSION_FUNCTIONS } from './functions/conversion-functions.js';
import { LIST_FUNCTIONS } from './functions/list-functions.js';
import { NUMBER_FUNCTIONS } from './functions/number-functions.js';
import { RANGE_FUNCTIONS } from './functions/range-functions.js';
import { STATISTICS_FUNCTIONS } from './functions/statistics-functions.js';
import { TEMPORAL_FUNCTIONS } from './functions/temporal-functions.js';
import { TEXT_FUNCTIONS } from './functions/text-functions.js';

const BUILTINS: ReadonlyMap<string, BuiltinFunction> = new Map(
  [
    ...CONVERSION_FUNCTIONS,
    ...TEXT_FUNCTIONS,
    ...NUMBER_FUNCTIONS,
    ...STATISTICS_FUNCTIONS,
    ...LIST_FUNCTIONS,
    ...CONTEXT_FUNCTIONS,
    ...TEMPORAL_FUNCTIONS,
    ...RANGE_FUNCTIONS,
  ].map((builtin) => [builtin.name, builtin]),
);

/** The built-in function of that name (DMN 1.5 §10.3.4). */
export function builtin(name: string): BuiltinFunction | undefined {
  return BUILTINS.get(name);
}
