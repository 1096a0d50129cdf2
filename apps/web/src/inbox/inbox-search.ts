import { oneOf } from '../frame/search-words';

/** As they stand above the list. */
export const inboxViews = ['all', 'mine', 'available', 'delegated'] as const;

export type InboxView = (typeof inboxViews)[number];

/** What of the inbox stands in its address. */
export interface InboxSearch {
  readonly view?: InboxView;
  /** Key of the task that is open beside the list. */
  readonly task?: string;
}

export function inboxSearch({ view, task }: Record<string, unknown>): InboxSearch {
  const known = oneOf(inboxViews, view);
  return { ...(known && { view: known }), ...(typeof task === 'string' && { task }) };
}
