import type { Transaction } from '@minhbach/database';
import type {
  AdvanceResult,
  InstanceState,
  Instant,
  Key,
  TriggerBody,
  Variables,
} from '@minhbach/engine';

/** What domain work sees of the step that it is part of. */
export interface StepContext {
  readonly rootKey: Key;
  readonly businessKey: string | null;
  /** The instance as locked and loaded; null when this step starts it. */
  readonly state: InstanceState | null;
  readonly at: Instant;
}

/**
 * Runs inside the step's transaction, after the instance is locked and before it advances. Returned variables
 * are merged into the trigger's. Throwing a `Refusal` rolls the step back.
 */
export type DomainWork = (tx: Transaction, step: StepContext) => Promise<Variables | undefined>;

export interface StepResult {
  readonly rootKey: Key;
  readonly outcome: Extract<AdvanceResult, { ok: true }>;
}

/** Runs in the same transaction after the step is written, e.g. to write rows of the domain that need its outcome. */
export type AfterWork = (tx: Transaction, result: StepResult) => Promise<void>;

/** The reply to a call that may be repeated, by who called what under which key. */
export interface CallReply {
  readonly personId: string;
  /** Method and path. */
  readonly route: string;
  readonly key: string;
  /** SHA-256 of the body. */
  readonly bodyHash: Buffer;
  readonly reply: object;
}

/** The reply that is kept with a step. */
export type CallReplyOf = (result: StepResult) => CallReply;

/** One trigger for one root instance, with the domain's writes that belong to it. */
export interface StepRequest {
  /** Null when the step starts the instance. */
  readonly rootKey: Key | null;
  readonly body: TriggerBody;
  /** A person's id, or `system`. */
  readonly actor: string;
  readonly businessKey?: string | undefined;
  /** A job may only be finished by the worker that holds its lock. */
  readonly lockToken?: number | undefined;
  /** The trace to which belongs what the step leaves for workers. */
  readonly traceparent?: string | undefined;
  readonly work?: DomainWork | undefined;
  readonly after?: AfterWork | undefined;
  /**
   * Kept by the statement that writes the step. Where the same call has its reply already, the step fails with
   * the primary key's violation, and nothing of it has happened.
   */
  readonly callReply?: CallReplyOf | undefined;
}
