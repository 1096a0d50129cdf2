/** When an evaluation happens, as its host says: no expression reads the machine's clock. */
export interface Moment {
  /** An instant in ISO 8601, in UTC. */
  readonly at: string;
  /** The zone of the IANA database in which people there read their clocks. */
  readonly zone: string;
}

/** Where an expression finds its names: nested variable scopes, a decision's inputs, a test's object. */
export interface FeelScope {
  /** The value of the nearest variable of that name; `undefined` when there is none. */
  get(name: string): unknown;
  /** All visible variables merged into one object, nearest scope first. Slow path only. */
  all(): Record<string, unknown>;
  /** What `now()` and `today()` tell. */
  readonly moment?: Moment | undefined;
}

/** What an evaluation returned. A modeller's mistake is a warning beside a null, never an exception. */
export interface FeelResult {
  readonly value: unknown;
  readonly warnings: readonly string[];
}

/** An expression compiled once, at deployment. */
export interface FeelExpression {
  readonly source: string;
  /** Top-level variable names that the value depends on; reactive timers follow them. */
  readonly reads: readonly string[];
  evaluate(scope: FeelScope): FeelResult;
}

export type FeelCompilation =
  | { readonly ok: true; readonly expression: FeelExpression }
  | { readonly ok: false; readonly error: string };
