import type {
  ElementInstance,
  Incident,
  Instant,
  InstanceState,
  Job,
  Key,
  KeptValue,
  MessageSubscription,
  Timer,
  UserTask,
  Variables,
} from './state.js';

/** What the host must do beside storing the new state. */
export type Command =
  | {
      readonly type: 'publish-message';
      readonly name: string;
      readonly correlationKey: string;
      readonly variables: Variables;
    }
  | {
      readonly type: 'broadcast-signal';
      readonly name: string;
      readonly variables: Variables;
      /** The instance that threw it: in there it has reached everybody already. Absent when nobody has. */
      readonly from?: Key;
    }
  /** The step reached its budget: submit a `continue` trigger at once. */
  | { readonly type: 'continue' };

/** What happened, for history, audit and tests. Compact: one step's records share one history row. */
export interface HistoryRecord {
  readonly type:
    | 'process'
    | 'element'
    | 'flow'
    | 'user-task'
    | 'job'
    | 'listener'
    | 'timer'
    | 'subscription'
    | 'variable'
    | 'incident'
    | 'decision';
  /** For elements `activated | completed | terminated`; past tense everywhere: taken, claimed, fired, correlated, raised … */
  readonly intent: string;
  readonly elementId?: string;
  readonly elementInstanceKey?: Key;
  /** Key of the task, job, timer, subscription or incident concerned. */
  readonly key?: Key;
  /** Of variables only the names and values that changed. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface RowChanges<Row> {
  readonly inserted: readonly Row[];
  readonly updated: readonly Row[];
  readonly deleted: readonly Key[];
}

/** Difference between the state before and after; rows that came and went within the step do not appear. */
export interface Changes {
  readonly elements: RowChanges<ElementInstance>;
  readonly userTasks: RowChanges<UserTask>;
  readonly jobs: RowChanges<Job>;
  readonly timers: RowChanges<Timer>;
  readonly subscriptions: RowChanges<MessageSubscription>;
  readonly incidents: RowChanges<Incident>;
  readonly kept: RowChanges<KeptValue>;
}

/** Why a trigger was refused; the state is untouched. The caller was late, early or not entitled: no bug. */
export interface Rejection {
  readonly code:
    | 'not-found'
    | 'wrong-state'
    | 'not-assignee'
    | 'already-claimed'
    | 'must-be-another'
    | 'delegated'
    | 'not-delegated'
    | 'delegate-is-assignee'
    | 'not-due'
    | 'suspended'
    | 'unknown-definition'
    | 'invalid-variables'
    | 'invalid-activation'
    | 'invalid-modification'
    | 'invalid-migration';
  readonly message: string;
  /** Everything that is wrong with a trigger of several parts. */
  readonly faults?: readonly InstructionFault[];
}

/** One thing that is wrong with a part of a trigger. */
export interface InstructionFault {
  /** JSON pointer into the trigger. */
  readonly pointer: string;
  /** Stable, kebab-case. */
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: string;
  readonly elementId?: string;
  readonly elementName?: string;
}

export type AdvanceResult =
  | {
      readonly ok: true;
      readonly state: InstanceState;
      readonly changes: Changes;
      readonly commands: readonly Command[];
      readonly records: readonly HistoryRecord[];
      readonly at: Instant;
      readonly keysUsed: number;
    }
  | { readonly ok: false; readonly rejection: Rejection };
