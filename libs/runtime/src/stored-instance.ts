import type {
  ElementInstance,
  Incident,
  InstanceState,
  InstanceStatus,
  Job,
  Key,
  KeptValue,
  MessageSubscription,
  Timer,
  UserTask,
} from '@minhbach/engine';

/** The row of a root process instance as a step finds it. */
export interface RootRow {
  readonly key: Key;
  readonly definition_key: Key;
  readonly process_id: string;
  readonly business_key: string | null;
  readonly status: InstanceStatus;
  readonly seq: number;
  readonly history_hash: string;
  readonly agenda: readonly unknown[] | null;
}

/** One instance with all its rows, as `load-instances.ts` builds it in the database. */
export interface StoredInstance extends RootRow {
  /** The rows put together already; then the lists are null. */
  readonly state?: InstanceState;
  readonly elements: readonly ElementInstance[] | null;
  readonly user_tasks: readonly UserTask[] | null;
  /** `lockToken` is null where it was not read. */
  readonly jobs: readonly (Job & { readonly lockToken: number | null })[] | null;
  readonly timers: readonly Timer[] | null;
  readonly subscriptions: readonly MessageSubscription[] | null;
  readonly incidents: readonly Incident[] | null;
  readonly kept: readonly KeptValue[] | null;
}

export function stateOf(stored: StoredInstance): InstanceState {
  if (stored.state) return stored.state;
  return {
    rootKey: stored.key,
    status: stored.status,
    elements: byKey(stored.elements),
    userTasks: byKey(stored.user_tasks),
    jobs: byKey(stored.jobs),
    timers: byKey(stored.timers),
    subscriptions: byKey(stored.subscriptions),
    incidents: byKey(stored.incidents),
    kept: byKey(stored.kept),
    agenda: stored.agenda ?? [],
  };
}

function byKey<Row extends { readonly key: Key }>(rows: readonly Row[] | null): Map<Key, Row> {
  return new Map(rows?.map((row) => [row.key, row]));
}
