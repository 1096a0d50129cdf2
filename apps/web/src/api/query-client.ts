import { QueryClient } from '@tanstack/react-query';
import { asProblem, NO_ANSWER } from './problem';

const RETRIES = 2;

/** What was read is kept for a while and read again when the person comes back to it. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, retry: mayHelp },
      mutations: { retry: false },
    },
  });
}

/** A refusal stays one; only what may have been bad luck is tried again. */
function mayHelp(failures: number, error: unknown): boolean {
  const { status } = asProblem(error);
  return failures < RETRIES && (status === NO_ANSWER || status >= 500);
}
