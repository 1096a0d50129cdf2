import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSingleKeys } from '../parts/keys/use-single-keys';
import { allows } from './allows';
import type { Task } from './deadline-groups';
import type { useTaskHolding } from './use-task-holding';

/** j and k walk through the list as it is shown, Enter works on the task, c takes it, u gives it back. */
export function useInboxKeys(
  tasks: readonly Task[],
  chosen: string | null,
  holding: ReturnType<typeof useTaskHolding>,
): void {
  const navigate = useNavigate();
  const at = tasks.findIndex(({ key }) => key === chosen);
  const task = tasks[at];
  const move = (step: number) => {
    const next = tasks[Math.min(tasks.length - 1, Math.max(0, at + step))];
    if (!next) return;
    void navigate({ to: '/hop-viec', search: (search) => ({ ...search, task: next.key }) });
  };
  const hold = (action: 'claim' | 'release') => {
    if (task && allows(task, action)) holding.change(action, task.key);
  };
  useSingleKeys({
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
    c: () => {
      hold('claim');
    },
    u: () => {
      hold('release');
    },
    Enter: () => {
      if (task && allows(task, 'complete')) {
        void navigate({ to: '/cong-viec/$key', params: { key: task.key } });
      }
    },
  });
  useEffect(() => {
    // The list stays where it is; only what is out of sight is brought in.
    document.querySelector(`[data-task="${chosen ?? ''}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
}
