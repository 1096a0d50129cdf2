import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { passkeyUsedFor } from './authenticator';

type Used = components['schemas']['UsedPasskeyDto'];

/** Has the person use a passkey, and sends on what comes of it; nothing is sent where he does not want to. */
export function usePasskey(send: (used: Used) => Promise<unknown>) {
  const challenge = api.useMutation('post', '/api/session/passkey-challenge');
  const using = useMutation({
    mutationFn: async () => {
      const used = await passkeyUsedFor(await challenge.mutateAsync({}));
      if (used) await send(used);
    },
  });
  return {
    use: () => {
      if (!using.isPending) using.mutate();
    },
    isWorking: using.isPending,
    problem: using.isError ? asProblem(using.error) : null,
  };
}
