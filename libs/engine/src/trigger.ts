import type { MappingInstruction } from './migration/mapping.js';
import type {
  ActivateInstruction,
  MoveInstruction,
  TokenSelector,
} from './modification/instructions.js';
import type { Instant, Key, UserTask, Variables } from './state.js';

/** What of a user task may be changed by hand. */
export type TaskChanges = Partial<
  Pick<UserTask, 'dueDate' | 'followUpDate' | 'candidateUsers' | 'candidateGroups' | 'priority'>
>;

/** What may happen to one root process instance. */
export type TriggerBody =
  | {
      readonly type: 'start';
      readonly definitionKey: Key;
      readonly variables: Variables;
      /** The none start event when absent; a timer, message or signal start event when one of those started it. */
      readonly startEventId?: string;
    }
  | { readonly type: 'claim-user-task'; readonly userTaskKey: Key; readonly person: string }
  | { readonly type: 'release-user-task'; readonly userTaskKey: Key; readonly person: string }
  | {
      readonly type: 'assign-user-task';
      readonly userTaskKey: Key;
      readonly person: string;
      readonly assignee: string;
    }
  /** Changes what a task says about itself; who has it stays as it is. */
  | {
      readonly type: 'update-user-task';
      readonly userTaskKey: Key;
      readonly person: string;
      readonly changes: TaskChanges;
    }
  /** The assignee has another work on the task; it stays his to complete. */
  | {
      readonly type: 'delegate-user-task';
      readonly userTaskKey: Key;
      readonly person: string;
      readonly delegate: string;
    }
  /** The delegate hands the task back to its owner. */
  | { readonly type: 'resolve-user-task'; readonly userTaskKey: Key; readonly person: string }
  | {
      readonly type: 'complete-user-task';
      readonly userTaskKey: Key;
      /** Must be the assignee: a task is claimed before it is completed. */
      readonly person: string;
      readonly variables: Variables;
    }
  | {
      readonly type: 'complete-job';
      readonly jobKey: Key;
      readonly variables: Variables;
      readonly takenAt?: Instant;
    }
  | {
      readonly type: 'fail-job';
      readonly jobKey: Key;
      readonly retries: number;
      readonly message: string;
      readonly retryAt: Instant | null;
      readonly takenAt?: Instant;
      /** Left at the element itself, for the next try and for whoever looks into the failure. */
      readonly variables?: Variables;
    }
  /** Gives a job that has not stopped another number of tries. */
  | { readonly type: 'update-job'; readonly jobKey: Key; readonly retries: number }
  | {
      readonly type: 'throw-error';
      readonly jobKey: Key;
      readonly code: string;
      readonly message: string;
      readonly variables: Variables;
      readonly takenAt?: Instant;
    }
  | { readonly type: 'fire-timer'; readonly timerKey: Key }
  | { readonly type: 'correlate'; readonly subscriptionKey: Key; readonly variables: Variables }
  | { readonly type: 'set-variables'; readonly scopeKey: Key; readonly variables: Variables }
  | { readonly type: 'resolve-incident'; readonly incidentKey: Key; readonly retries: number }
  /** Moves tokens by hand: everything that it says happens, or nothing and all its faults are told. */
  | {
      readonly type: 'modify';
      readonly activate: readonly ActivateInstruction[];
      readonly terminate: readonly TokenSelector[];
      readonly move: readonly MoveInstruction[];
      /** Why, for the history. */
      readonly reason?: string;
      /** Whose proposal it was, where two people are needed; for the history. */
      readonly proposedBy?: string;
    }
  /** Takes the process to another version of it. */
  | {
      readonly type: 'migrate';
      readonly definitionKey: Key;
      readonly mappings: readonly MappingInstruction[];
      /** A called process; the root when absent. */
      readonly processInstanceKey?: Key;
    }
  /** Begins elements of an open ad-hoc sub-process, each with variables of its own. */
  | {
      readonly type: 'activate-ad-hoc';
      readonly elementInstanceKey: Key;
      readonly elements: readonly {
        readonly elementId: string;
        readonly variables: Variables;
      }[];
    }
  | { readonly type: 'cancel' }
  | { readonly type: 'suspend' }
  | { readonly type: 'resume' }
  | { readonly type: 'continue' };

/** A trigger carries its instant and the first of a block of fresh keys: the core has neither clock nor chance. */
export type Trigger = TriggerBody & {
  readonly at: Instant;
  /** The instance concerned; for `start` the fresh key that it is going to have. */
  readonly rootKey: Key;
  /** Keys `firstKey`, `firstKey + 1`, … up to `firstKey + keyCount - 1` are free to use. */
  readonly firstKey: Key;
  readonly keyCount: number;
};
