import type { Completed } from './compensation.js';
import type { Live } from './live.js';

/** Elements of a process where tokens are and what can still be undone; those of processes that it calls are not its own. */
export function idsInUse(process: Live): readonly string[] {
  return [process.id, ...idsUnder(process)];
}

function idsUnder({ completed, children }: Live): readonly string[] {
  const own = [...children].filter(({ isProcess }) => !isProcess);
  return [...completed.flatMap(idsOf), ...own.flatMap(idsInUse)];
}

function idsOf({ id, undo, inner }: Completed): readonly string[] {
  return [id, ...(undo ? [undo.id] : []), ...inner.flatMap(idsOf)];
}
