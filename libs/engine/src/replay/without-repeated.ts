import type { HistoryRecord } from '../advance-result.js';
import type { Key } from '../state.js';
import { sameValue } from '../variables.js';
import type { RecordedStep } from './recorded-step.js';

/**
 * The history without variables that were recorded as changed and had the same value already: earlier releases took a
 * value that came back from the database, with its names in another order, for another one.
 */
export function withoutRepeated(steps: readonly RecordedStep[]): RecordedStep[] {
  const known = new Map<Key, Map<string, unknown>>();
  return steps.map((step) => ({
    ...step,
    records: step.records.flatMap((record) =>
      record.type === 'variable' ? changeIn(record, known) : [record],
    ),
  }));
}

function changeIn(
  record: HistoryRecord,
  known: Map<Key, Map<string, unknown>>,
): readonly HistoryRecord[] {
  const key = record.elementInstanceKey ?? 0;
  const values = known.get(key) ?? new Map<string, unknown>();
  known.set(key, values);
  const changed = Object.entries(record.data ?? {}).filter(
    ([name, value]) => !values.has(name) || !sameValue(values.get(name), value),
  );
  for (const [name, value] of changed) values.set(name, value);
  return changed.length > 0 ? [{ ...record, data: Object.fromEntries(changed) }] : [];
}
