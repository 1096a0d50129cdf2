const views = ['mine', 'available', 'delegated', 'all'] as const;

export type InboxView = (typeof views)[number];

/** What of the inbox stands in its address. */
export interface InboxSearch {
  readonly view?: InboxView;
  /** Key of the task that is open beside the list. */
  readonly task?: string;
}

export function inboxSearch({ view, task }: Record<string, unknown>): InboxSearch {
  return {
    ...(isView(view) && { view }),
    ...((typeof task === 'string' || typeof task === 'number') && { task: String(task) }),
  };
}

function isView(value: unknown): value is InboxView {
  return views.includes(value as InboxView);
}
