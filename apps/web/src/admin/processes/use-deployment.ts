import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useIdempotencyKey } from '../../api/use-idempotency-key';
import { useText } from '../../i18n/use-text';
import { useToast } from '../../parts/toast/use-toast';

export type DeploymentFile = components['schemas']['DeploymentFileDto'];
export type DeploymentAnswer = components['schemas']['DeploymentDto'];

/** Checks files and then deploys them, both by the same route. */
export function useDeployment() {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [checked, setChecked] = useState<DeploymentAnswer | null>(null);
  const sending = api.useMutation('post', '/api/deployments', {
    onSuccess: async (answer) => {
      setChecked(answer.dryRun ? answer : null);
      if (answer.dryRun) return;
      toast(t('admin.deploy.done'));
      await queries.invalidateQueries();
    },
    onError: () => {
      setChecked(null);
    },
  });
  const send = (files: readonly DeploymentFile[], dryRun: boolean) => {
    const body = { files: [...files], dryRun };
    sending.mutate({ params: { header: keyFor(body) }, body });
  };
  return {
    check: (files: readonly DeploymentFile[]) => {
      send(files, true);
    },
    deploy: (files: readonly DeploymentFile[]) => {
      send(files, false);
    },
    /** Other files were chosen: what was found in the old ones says nothing of them. */
    forget: () => {
      setChecked(null);
      sending.reset();
    },
    checked,
    problem: sending.isError ? asProblem(sending.error) : null,
    isWorking: sending.isPending,
  };
}
