import type { FeelScope, Moment } from './expression.js';

/** Thrown inside an evaluation that would cost too much; it ends as a null and a warning. */
export class WorkExhausted extends Error {
  constructor() {
    super('the expression needs too many steps or too much memory');
  }
}

const MAX_WORK = 100_000;

/** Accounts for work, so that no expression can keep the process busy for long. */
export interface Work {
  /** Throws `WorkExhausted` when an evaluation has cost too much. */
  spend(units: number): void;
  /** When all that belongs to it happens. */
  readonly moment?: Moment | undefined;
}

/** Where running code finds its names, and the evaluation it belongs to. */
export interface Environment {
  readonly evaluation: Evaluation;
  get(name: string): unknown;
}

/** One evaluation: the outermost environment, the warnings so far and the work still allowed. */
export class Evaluation implements Environment, Work {
  readonly evaluation = this;
  readonly warnings: string[] = [];
  private work = 0;

  constructor(
    private readonly scope: FeelScope,
    /** Of the evaluation that this one is a part of. */
    private readonly account?: Work,
  ) {}

  get(name: string): unknown {
    return this.scope.get(name);
  }

  get moment(): Moment | undefined {
    return this.scope.moment ?? this.account?.moment;
  }

  /** Adds a warning and answers the null that goes with it. */
  warn(message: string): null {
    if (this.warnings.length < 20) this.warnings.push(message);
    return null;
  }

  /** Accounts for iterations, list elements and the like. */
  spend(units: number): void {
    this.account?.spend(units);
    this.work += units;
    if (this.work > MAX_WORK) throw new WorkExhausted();
  }
}

/** Names bound inside an expression, for example by `for` or by a filter, in front of the outer ones. */
export class Bindings implements Environment {
  readonly evaluation: Evaluation;

  constructor(
    private readonly outer: Environment,
    private readonly values: ReadonlyMap<string, unknown>,
  ) {
    this.evaluation = outer.evaluation;
  }

  get(name: string): unknown {
    const value = this.values.get(name);
    return value === undefined ? this.outer.get(name) : value;
  }
}

/** Code compiled from a node of the syntax tree. `kind` is what feelin calls its type, known before running. */
export interface Code {
  readonly kind: CodeKind;
  /** Present when the value is known at compile time. */
  readonly constant?: { readonly value: unknown };
  run(environment: Environment): unknown;
}

export type CodeKind =
  'any' | 'boolean' | 'none' | 'null' | 'number' | 'string' | 'temporal' | 'test';

export function constant(value: unknown, kind: CodeKind): Code {
  return { kind, constant: { value }, run: () => value };
}
