import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useIdempotencyKey } from '../../api/use-idempotency-key';
import { useText } from '../../i18n/use-text';
import { useToast } from '../../parts/toast/use-toast';

export type MigrationFault = components['schemas']['FaultDto'];

/** Checks whether an instance fits into another version, and takes it there, both by the same route. */
export function useMigration(key: string, done: () => void) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  /** What is in the way; null while nothing was checked. */
  const [faults, setFaults] = useState<readonly MigrationFault[] | null>(null);
  const sending = api.useMutation('post', '/api/process-instances/{key}/migration', {
    onSuccess: async ({ dryRun, problems }) => {
      if (dryRun) {
        setFaults(problems);
        return;
      }
      done();
      toast(t('admin.instances.done.migrate'));
      await queries.invalidateQueries();
    },
    // What was found is old: the instance has gone on meanwhile.
    onError: () => {
      setFaults(null);
    },
  });
  const send = (definitionKey: string, dryRun: boolean) => {
    const body = { definitionKey, dryRun };
    sending.mutate({ params: { path: { key }, header: keyFor([key, body]) }, body });
  };
  return {
    check: (definitionKey: string) => {
      send(definitionKey, true);
    },
    migrate: (definitionKey: string) => {
      send(definitionKey, false);
    },
    /** Another version was chosen. */
    forget: () => {
      setFaults(null);
      sending.reset();
    },
    faults,
    problem: sending.isError ? asProblem(sending.error) : null,
    isWorking: sending.isPending,
  };
}
