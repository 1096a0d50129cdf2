import type { Completed } from '../compensation.js';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';
import type { ElementMapping } from './mapping.js';

/**
 * What was completed in an element instance is undone as the new version says. Returns the ids of the elements
 * that would have to be undone, or would undo them, and have no counterpart there.
 */
export function migrateCompleted(
  step: Step,
  { key }: ElementInstance,
  mapping: ElementMapping,
): readonly string[] {
  const gone: string[] = [];
  const targetOf = (id: string): string => {
    const target = mapping.targetOf(id);
    if (!target) gone.push(id);
    return target?.id ?? id;
  };
  const migrated = (completed: Completed): Completed => ({
    ...completed,
    elementId: targetOf(completed.elementId),
    handlerId: completed.handlerId === null ? null : targetOf(completed.handlerId),
    inner: completed.inner.map(migrated),
  });
  for (const row of step.kept.ownedBy(key)) {
    if (row.kind === 'completed') {
      step.kept.put({ ...row, value: migrated(row.value as Completed) });
    }
  }
  return gone;
}
