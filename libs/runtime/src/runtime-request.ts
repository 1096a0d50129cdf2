import type { Transaction } from '@minhbach/database';
import type {
  ActivateInstruction,
  Key,
  MappingInstruction,
  MoveInstruction,
  TaskChanges,
  TokenSelector,
  UserTask,
  Variables,
} from '@minhbach/engine';
import type { AfterWork, CallReplyOf, DomainWork } from './step-request.js';

/** Throws a `Refusal` when the person may not see or touch this task. Asked under the instance's lock. */
export type TaskAccess = (task: UserTask) => void;

export interface StartRequest {
  readonly processId: string;
  /** A version of it; the latest when absent. */
  readonly definitionKey?: Key | undefined;
  readonly variables: Variables;
  readonly actor: string;
  readonly businessKey?: string | undefined;
  /** Sees the new instance's key; may return variables. */
  readonly work?: DomainWork | undefined;
  readonly after?: AfterWork | undefined;
}

export interface TaskRequest {
  readonly taskKey: Key;
  readonly person: string;
  /** Who did it for the person; the person himself when absent. */
  readonly actor?: string | undefined;
  readonly check?: TaskAccess | undefined;
  readonly after?: AfterWork | undefined;
  readonly callReply?: CallReplyOf | undefined;
}

export interface AssignRequest extends TaskRequest {
  readonly assignee: string;
}

export interface DelegateRequest extends TaskRequest {
  readonly delegate: string;
  /** Throws a `Refusal` when the delegate may not be given the task. Asked once the person may give it. */
  readonly mayReceive?: ((tx: Transaction) => Promise<void>) | undefined;
}

export interface CompleteRequest extends TaskRequest {
  readonly variables: Variables;
  /** It is no person who completes it: refused in processes whose tasks a slice has a say about. */
  readonly byMachine?: boolean | undefined;
  /**
   * Throws a `Refusal` when the person may not sign now. Asked where he signs by the task's form (`x-ui.signs`), last of
   * all: what is refused anyway asks nobody for his password.
   */
  readonly maySign?: (() => void) | undefined;
}

export interface UpdateTaskRequest extends TaskRequest {
  readonly changes: TaskChanges;
}

/** A message for exactly one instance, which must be waiting for it now. */
export interface CorrelateRequest {
  readonly rootKey: Key;
  readonly name: string;
  readonly variables: Variables;
  readonly actor: string;
  /** Needed only when the instance waits for the message under several keys. */
  readonly correlationKey?: string | undefined;
  readonly work?: DomainWork | undefined;
  readonly after?: AfterWork | undefined;
}

/** Work in the transaction that stores a message or signal. */
export type PublicationWork = (tx: Transaction) => Promise<void>;

/** A message for whoever waits for it, or for a process that it starts. */
export interface PublishRequest {
  readonly name: string;
  readonly correlationKey: string;
  readonly variables: Variables;
  /** How long it is kept for somebody who does not wait yet; not at all when absent. */
  readonly timeToLiveMs?: number | undefined;
  readonly actor: string;
  readonly work?: PublicationWork | undefined;
  readonly after?: PublicationWork | undefined;
}

/** A message that leaves with the transaction of a step, as if its process sent it. */
export type EnclosedMessage = Pick<PublishRequest, 'name' | 'correlationKey' | 'variables'>;

export interface BroadcastRequest {
  readonly name: string;
  readonly variables: Variables;
  readonly actor: string;
  readonly work?: PublicationWork | undefined;
  readonly after?: PublicationWork | undefined;
}

export interface InstanceRequest {
  readonly rootKey: Key;
  readonly actor: string;
  readonly work?: DomainWork | undefined;
  readonly after?: AfterWork | undefined;
  readonly callReply?: CallReplyOf | undefined;
}

export interface SetVariablesRequest extends InstanceRequest {
  /** The process itself when absent. */
  readonly scopeKey?: Key | undefined;
  readonly variables: Variables;
}

export interface ModifyRequest extends InstanceRequest {
  readonly activate?: readonly ActivateInstruction[] | undefined;
  readonly terminate?: readonly TokenSelector[] | undefined;
  readonly move?: readonly MoveInstruction[] | undefined;
  /** Why, for the history. */
  readonly reason?: string | undefined;
  /** Whose proposal it was, where two people are needed. */
  readonly proposedBy?: string | undefined;
}

export interface MigrateRequest extends InstanceRequest {
  /** The version to go to. */
  readonly definitionKey: Key;
  /** Elements that have another id there; the others keep theirs. */
  readonly mappings?: readonly MappingInstruction[] | undefined;
  /** A called process below the root; the root itself when absent. */
  readonly processInstanceKey?: Key | undefined;
}

export interface ActivateAdHocRequest extends InstanceRequest {
  /** The open ad-hoc sub-process. */
  readonly elementInstanceKey: Key;
  readonly elements: readonly { readonly elementId: string; readonly variables: Variables }[];
}

export interface ResolveRequest {
  readonly incidentKey: Key;
  /** New tries for a job that failed; those that it was granted, or one, when absent. */
  readonly retries?: number | undefined;
  readonly actor: string;
  readonly after?: AfterWork | undefined;
  readonly callReply?: CallReplyOf | undefined;
}

export interface ProposeSkipRequest {
  /** Of the step that is not to be done. */
  readonly incidentKey: Key;
  /** Why, for the history. */
  readonly reason: string;
  readonly actor: string;
}

export interface ConfirmSkipRequest {
  readonly incidentKey: Key;
  readonly actor: string;
  readonly callReply?: CallReplyOf | undefined;
}
