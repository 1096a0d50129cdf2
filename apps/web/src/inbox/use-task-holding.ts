import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { asProblem, type Problem } from '../api/problem';
import { useText } from '../i18n/use-text';
import { useToast } from '../parts/toast/use-toast';

type Holding = 'claim' | 'release';

const undoes: Readonly<Record<Holding, Holding>> = { claim: 'release', release: 'claim' };

/** Takes a task or gives it back, with ten seconds to think better of it. */
export function useTaskHolding() {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<Problem | null>(null);
  const claim = api.useMutation('post', '/api/tasks/{key}/claim');
  const release = api.useMutation('post', '/api/tasks/{key}/release');

  const change = (holding: Holding, key: string, isUndoing = false) => {
    const { mutate } = holding === 'claim' ? claim : release;
    setProblem(null);
    mutate(
      { params: { path: { key } } },
      {
        onSuccess: () => {
          const undo = () => {
            change(undoes[holding], key, true);
          };
          toast(t(`inbox.done.${holding}`), isUndoing ? undefined : undo);
        },
        onError: (error) => {
          setProblem(asProblem(error));
        },
        // Whoever came first, the list says so now.
        onSettled: () => {
          void queries.invalidateQueries({ predicate: isAboutTasks });
        },
      },
    );
  };
  return { change, problem, isWorking: claim.isPending || release.isPending };
}

function isAboutTasks({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean {
  return String(queryKey[1]).startsWith('/api/tasks');
}
