import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LiveMessage } from './changes';
import { liveNews } from './live-news';

/** Lists in which people read and choose: a screen offers what is new, and never moves them by itself. */
const lists = ['/api/tasks', '/api/requests', '/api/requests/late', '/api/reports'];

/** Keeps what is shown in step with the service. Gives since when it cannot; null while it does. */
export function useLive(): number | null {
  const queries = useQueryClient();
  const [brokenSince, setBrokenSince] = useState<number | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const since = () => performance.timeOrigin + performance.now();
    const hear = (message: LiveMessage) => {
      if (message.type === 'connection') {
        setBrokenSince((before) => (message.isBroken ? (before ?? since()) : null));
      } else {
        void refresh(queries, message);
      }
      liveNews.tell(message);
    };
    // The first screen is drawn without it.
    import('./changes').then(
      ({ followChanges }) => {
        if (ending.signal.aborted) return;
        ending.signal.addEventListener('abort', followChanges(hear));
      },
      () => {
        hear({ type: 'connection', isBroken: true });
      },
    );
    return () => {
      ending.abort();
    };
  }, [queries]);
  return brokenSince;
}

async function refresh(
  queries: QueryClient,
  message: Exclude<LiveMessage, { type: 'connection' }>,
): Promise<void> {
  const isList = (path: unknown) => lists.includes(String(path));
  // They are read anew when the person comes back to them.
  await queries.invalidateQueries({
    predicate: ({ queryKey }) => isList(queryKey[1]),
    refetchType: 'none',
  });
  await queries.invalidateQueries({
    predicate: ({ queryKey: [, path, init] }) =>
      !isList(path) &&
      (message.type === 'everything' || isAbout(String(path), init, message.requests)),
  });
}

/** What is read of one of these requests, and what counts or tells of all of them. */
function isAbout(path: string, init: unknown, requests: readonly string[]): boolean {
  if (path === '/api/notifications' || path === '/api/requests/due-counts') return true;
  if (path.startsWith('/api/tasks/')) return true;
  const { params } = (init ?? {}) as {
    readonly params?: { readonly path?: { readonly key?: string } };
  };
  return path.startsWith('/api/requests/{key}') && requests.includes(params?.path?.key ?? '');
}
