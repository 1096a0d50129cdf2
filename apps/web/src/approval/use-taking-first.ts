import { api } from '../api/client';
import type { components } from '../api/schema';
import { allows } from '../inbox/allows';

/** What somebody decides or hands over he has to have: a task that is still free is taken first. */
export function useTakingFirst(task: components['schemas']['TaskDetailDto']) {
  const claim = api.useMutation('post', '/api/tasks/{key}/claim');
  const isFree = allows(task, 'claim');
  return {
    claim,
    /** Goes on once the person has the task; what was taken at a first try is his already. */
    takeAndThen: (goOn: () => void) => {
      if (!isFree || claim.isSuccess) goOn();
      else claim.mutate({ params: { path: { key: task.key } } }, { onSuccess: goOn });
    },
  };
}
