import type { Key, Variables } from '../state.js';

/** One token by its key, or all tokens at an element of the root process. */
export type TokenSelector = { readonly elementInstanceKey: Key } | { readonly elementId: string };

/** Variables for the activated element or for a scope around it. */
export interface ScopedVariables {
  /** Id of the element itself or of a scope around it; the process when absent. */
  readonly scopeId?: string;
  readonly variables: Variables;
}

/** A new token at an element; scopes around it that do not exist are created. */
export interface ActivateInstruction {
  readonly elementId: string;
  /** The incoming flow by which the token arrives; needed at gateways that join several. */
  readonly flowId?: string;
  /** A scope above the element, where several are alive or the element belongs to a called process. */
  readonly ancestorKey?: Key;
  readonly variables?: readonly ScopedVariables[];
}

/** Takes tokens away from one place and puts as many at another one. */
export interface MoveInstruction {
  readonly from: TokenSelector;
  readonly to: ActivateInstruction;
}
