import type { ListenerEvent } from '@minhbach/bpmn';

/** A `bigint` of the database, drawn from one sequence; below 2^53, so a JS number holds it. Shown as a decimal string. */
export type Key = number;

/** An instant as ISO 8601 text in UTC with milliseconds. */
export type Instant = string;

export type Variables = Readonly<Record<string, unknown>>;

/** Life of one execution of one node (the words are Zeebe's). */
export type ElementState = 'activating' | 'active' | 'completing' | 'terminating';

/**
 * One execution of one flow node, or of a process or sub-process (then it is a scope).
 * Completed and terminated ones leave the live state; history keeps them.
 */
export interface ElementInstance {
  readonly key: Key;
  /** The enclosing element instance; null for the root process. */
  readonly scopeKey: Key | null;
  /** Key of the nearest enclosing process's element instance (itself for a process). */
  readonly processInstanceKey: Key;
  readonly definitionKey: Key;
  readonly elementId: string;
  readonly state: ElementState;
  readonly enteredAt: Instant;
  /** The flow by which it was entered; what a waiting parallel join counts. */
  readonly flowId: string | null;
  /** `body` is the multi-instance activity as a whole, `child` one of its runs. */
  readonly multiInstance: 'body' | 'child' | null;
  /** 1-based number of a multi-instance child. */
  readonly loopCounter: number | null;
  /** Variables of this scope; null when it has none of its own. */
  readonly variables: Variables | null;
  /** What a behaviour must remember between steps (multi-instance counters, how a scope begins, …); null otherwise. */
  readonly memory: Readonly<Record<string, unknown>> | null;
}

export interface UserTask {
  readonly key: Key;
  readonly elementInstanceKey: Key;
  readonly elementId: string;
  readonly name: string | null;
  readonly formId: string | null;
  /** The version of the form; null for the latest at any time. */
  readonly formKey: Key | null;
  readonly assignee: string | null;
  /** Who delegated it and completes it. While somebody else is the assignee, the delegation is pending. */
  readonly owner: string | null;
  /** Everybody to whom it was ever delegated, the latest last: they had it in their hands. */
  readonly delegates: readonly string[];
  readonly candidateUsers: readonly string[];
  readonly candidateGroups: readonly string[];
  /** Who may not do it, because another has to (`apart.ts`). */
  readonly barred: readonly string[];
  /** Local date or instant as text, as the model gives it. */
  readonly dueDate: string | null;
  readonly followUpDate: string | null;
  readonly priority: number;
  readonly createdAt: Instant;
  readonly claimedAt: Instant | null;
}

export interface Job {
  readonly key: Key;
  readonly elementInstanceKey: Key;
  readonly elementId: string;
  readonly type: string;
  readonly retries: number;
  readonly headers: Readonly<Record<string, string>>;
  /** 0–100, higher is more urgent. */
  readonly priority: number;
  /** Which listener it is; null for the element's own work. */
  readonly listener: ListenerCall | null;
  /** Not to be handed to a worker before this instant (backoff); null for at once. */
  readonly notBefore: Instant | null;
  readonly createdAt: Instant;
}

/** A listener that is told something before it happens. */
export interface ListenerCall {
  readonly event: ListenerEvent;
  /** Place among the listeners of that event. */
  readonly position: number;
  /** What a person did to his task, which happens when all its listeners have been told. */
  readonly held?: HeldAct;
}

export type HeldAct =
  | {
      readonly act: 'change';
      readonly changes: Pick<UserTask, 'assignee' | 'owner' | 'claimedAt'> &
        Partial<Pick<UserTask, 'delegates'>>;
      /** How the history calls it. */
      readonly intent: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly act: 'complete'; readonly person: string; readonly variables: Variables };

/** What a timer or a subscription sets going when it fires. */
export interface Catch {
  /** The element instance that waits: the task with the boundary event, the catch event, the gateway, the scope of the event sub-process. */
  readonly elementInstanceKey: Key;
  /** The boundary event, catch event or start event that it leads to. */
  readonly targetElementId: string;
}

export interface Timer extends Catch {
  readonly key: Key;
  /** Null while the expression yields null: the timer sleeps until a variable it reads changes. */
  readonly dueAt: Instant | null;
  /** For which instant it last fired; a later date arms a non-interrupting timer again. */
  readonly firedFor: Instant | null;
  /** Cycles still to come; null for a date or a duration, -1 for endless. */
  readonly repetitions: number | null;
}

export interface MessageSubscription extends Catch {
  readonly key: Key;
  readonly kind: 'message' | 'signal' | 'condition';
  /** Of a condition its FEEL text. */
  readonly name: string;
  readonly correlationKey: string | null;
  /** Whether a condition was true when it was last looked at; null for others. */
  readonly holds: boolean | null;
}

/**
 * What an element instance keeps beside itself because it may be much and each part is written once: pages of the
 * `items` of a multi-instance body (by number of the page), and the `output` of each of its runs (by place in the
 * list); activities `completed` in a scope that can be compensated (in their order); and, at the root, whose `hands`
 * did what others are kept apart from.
 */
export interface KeptValue {
  readonly key: Key;
  readonly elementInstanceKey: Key;
  readonly kind: 'items' | 'output' | 'completed' | 'hands';
  readonly position: number;
  readonly value: unknown;
}

/** Something stopped and needs a person. */
export interface Incident {
  readonly key: Key;
  readonly elementInstanceKey: Key;
  readonly elementId: string;
  readonly jobKey: Key | null;
  readonly code: string;
  readonly message: string;
  readonly raisedAt: Instant;
}

export type InstanceStatus = 'active' | 'suspended' | 'completed' | 'terminated';

/** Everything alive below one root process instance, called processes included. */
export interface InstanceState {
  readonly rootKey: Key;
  readonly status: InstanceStatus;
  readonly elements: ReadonlyMap<Key, ElementInstance>;
  readonly userTasks: ReadonlyMap<Key, UserTask>;
  readonly jobs: ReadonlyMap<Key, Job>;
  readonly timers: ReadonlyMap<Key, Timer>;
  readonly subscriptions: ReadonlyMap<Key, MessageSubscription>;
  readonly incidents: ReadonlyMap<Key, Incident>;
  readonly kept: ReadonlyMap<Key, KeptValue>;
  /** Operations left over when a step reached its budget; a `continue` trigger takes them up. */
  readonly agenda: readonly unknown[];
}
