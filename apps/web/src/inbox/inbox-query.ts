import type { InboxView } from './inbox-search';

/** What is read for a view of the inbox: the list and its news are the same question. */
export function inboxQuery(view: InboxView) {
  return { params: { query: { view, limit: 100 } } };
}
