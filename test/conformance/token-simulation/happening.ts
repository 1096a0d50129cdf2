/** Something that a trace tells, in words that the simulator's traces and the engine's records share. */
export interface Happening {
  /** `enter`: a token came; `exit`: it went on, or the scope is done; `take`: of a sequence flow. */
  readonly action: 'enter' | 'exit' | 'take';
  readonly elementId: string;
  /** The sequence flow by which a token came. */
  readonly by?: string;
  /** The execution of the enclosing scope, as its path: `Process_1#1/Sub#2`; empty around processes. */
  readonly scope: string;
}

/** What happened, in some order, and where tokens stand after it. */
export interface Told {
  readonly happenings: readonly Happening[];
  /** The elements with a token in them, as `scope/element`, one entry for each. */
  readonly standing: readonly string[];
  /** Elements whose token died on its way in, in the very step: others may tell that it came. */
  readonly unentered?: readonly string[];
}

/** Gives executions their paths: the n-th of an element in its scope is `scope/element#n`. */
export class Paths {
  private readonly counts = new Map<string, number>();

  next(scope: string, elementId: string): string {
    const path = scope === '' ? elementId : `${scope}/${elementId}`;
    const count = (this.counts.get(path) ?? 0) + 1;
    this.counts.set(path, count);
    return `${path}#${String(count)}`;
  }
}
