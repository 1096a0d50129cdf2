import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api } from '../api/client';

const session = api.queryOptions('get', '/api/session', {});

/** Reads anew who the person is to the service: what the frame knows of him decides where he may go. */
export function usePersonAnew(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    await queries.query({ ...session, staleTime: 0 });
    await router.invalidate();
  };
}
