import type { SearchKind } from './searchables.js';

export const comparisons = ['$eq', '$neq', '$gt', '$gte', '$lt', '$lte'] as const;

export type Operator = (typeof comparisons)[number] | '$in' | '$notIn' | '$like' | '$exists';

/** One thing that must hold of a field. */
export interface Condition {
  readonly field: string;
  readonly operator: Operator;
  readonly value: unknown;
}

export interface SortField {
  readonly field: string;
  readonly order: 'ASC' | 'DESC';
}

export interface SearchRequest {
  readonly kind: SearchKind;
  /** All of them must hold, and of each further list all of one. */
  readonly all: readonly Condition[];
  readonly oneOf?: readonly (readonly Condition[])[];
  readonly sort: readonly SortField[];
  readonly limit: number;
  readonly from?: number;
  /** Cursors of an earlier page: go on behind its end, or before its beginning. */
  readonly after?: string;
  readonly before?: string;
  /** Processes that whoever asks may see, as patterns of LIKE. */
  readonly processes: readonly string[];
}

/** A hit as the database tells it: keys as text, instants as dates. */
export type Hit = Readonly<Record<string, unknown>> & { readonly key: string };

export interface SearchPage {
  readonly items: readonly Hit[];
  /** Counted up to `mostCounted`. */
  readonly total: number;
  readonly hasMoreTotal: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export const mostCounted = 10_000;
