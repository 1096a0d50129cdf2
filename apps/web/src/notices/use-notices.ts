import { useSyncExternalStore } from 'react';
import { api } from '../api/client';
import { Listeners } from '../api/listeners';

const MINUTE = 60_000;
const lastSeen = 'minhbach.notices-seen-at';
const listeners = new Listeners();

/** The messages of the service to the person, the newest first, and how many came since he last looked. */
export function useNotices() {
  const query = api.useQuery('get', '/api/notifications', {}, { refetchInterval: MINUTE });
  const seenAt = useSyncExternalStore(listeners.add, () => localStorage.getItem(lastSeen) ?? '');
  const items = query.data?.items ?? [];
  return { query, items, unseen: items.filter(({ createdAt }) => createdAt > seenAt).length };
}

/** Instants are ISO 8601 of one length, and sort as text. */
export function noteNoticesSeen(newestAt: string): void {
  localStorage.setItem(lastSeen, newestAt);
  listeners.tell();
}
