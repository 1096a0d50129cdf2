import type {
  ActivateInstruction,
  Instant,
  Key,
  MappingInstruction,
  MoveInstruction,
  TokenSelector,
  Variables,
} from '@minhbach/engine';
import type { InstanceFilter } from './instance-filter.js';
import type { ToldFault } from './refusal.js';

/** What is done to each instance of a batch operation. */
export type BatchAction =
  | { readonly type: 'cancel' | 'suspend' | 'resume' }
  | { readonly type: 'resolve-incidents'; readonly retries: number }
  | { readonly type: 'set-variables'; readonly variables: Variables }
  /** Those that do not wait for the message are left as they are, and told of. */
  | { readonly type: 'correlate'; readonly name: string; readonly variables: Variables }
  | {
      readonly type: 'migrate';
      readonly definitionKey: Key;
      readonly mappings: readonly MappingInstruction[];
    }
  | {
      readonly type: 'modify';
      readonly activate: readonly ActivateInstruction[];
      readonly terminate: readonly TokenSelector[];
      readonly move: readonly MoveInstruction[];
    };

export interface BatchRequest {
  readonly action: BatchAction;
  readonly filter: InstanceFilter;
  readonly actor: string;
}

/** One batch operation and how far it has come. */
export interface BatchView {
  readonly key: Key;
  readonly type: BatchAction['type'];
  readonly filter: InstanceFilter;
  readonly status: 'running' | 'completed' | 'cancelled';
  readonly total: number;
  readonly pending: number;
  readonly done: number;
  readonly failed: number;
  readonly actor: string;
  readonly createdAt: Instant;
  readonly endedAt: Instant | null;
}

/** An instance to which it could not be done, and why. */
export interface BatchFailure {
  readonly rootKey: Key;
  readonly code: string;
  readonly message: string;
  readonly faults: readonly ToldFault[];
}
