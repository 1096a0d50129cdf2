import type { Subject } from '@minhbach/identity';
import type { KeptFrom } from '@minhbach/requests';
import type { TaskSummary } from '@minhbach/runtime';

/** To whom the case of a task is restricted, as far as that matters to a person who is kept from some: not to him. */
export function restrictedToIn({
  roots,
}: KeptFrom): (task: Pick<TaskSummary, 'rootKey'>) => Subject['restrictedTo'] {
  return ({ rootKey }) => (roots.includes(rootKey) ? [] : null);
}
