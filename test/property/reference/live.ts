import type { Completed } from './compensation.js';
import type { Inside } from './place.js';
import type { Tokens } from './tokens.js';
import type { Wait } from './wait.js';

/** One execution of one element, with what is alive inside it. */
export class Live {
  readonly children = new Set<Live>();
  readonly waits = new Set<Wait>();
  readonly variables = new Map<string, unknown>();
  /** What was completed in it and can be undone, the latest last. */
  completed: Completed[] = [];
  state: 'activating' | 'active' | 'completing' = 'activating';
  isAlive = true;
  /** A process sees nothing of who called it. */
  isProcess = false;
  isEventSubProcess = false;
  /** Whether it undoes what another one did. */
  undoes = false;
  /** The paths that its own belongs to; null when it is none of them, or none any more. */
  tokens: Tokens | null = null;
  /** Of a scope that goes on: what stands in it. */
  inside: Inside | null = null;
  /** Of a scope that is created by hand: what begins in it instead of its start. */
  begin: (() => void) | null = null;
  /** The process goes on as another version: what waits on the boundary is opened or closed. */
  changed: (() => void) | null = null;
  /** Of a repeated activity: one of its runs was taken away by hand. */
  runGone: (() => void) | null = null;

  constructor(
    readonly id: string,
    readonly parent: Live | null,
    /** When it was entered, in hours since the beginning. */
    readonly enteredAt: number,
    /** In the order of their beginning. */
    readonly number: number,
    readonly run: number | null = null,
  ) {
    parent?.children.add(this);
  }

  /** `p/scope3/user7#2`: where it stands, with the numbers of repeated runs. */
  get label(): string {
    const around = this.parent ? `${this.parent.label}/` : '';
    return `${around}${this.id}${this.run === null ? '' : `#${String(this.run)}`}`;
  }

  /** Itself and everything inside. */
  *all(): Generator<Live> {
    yield this;
    for (const child of this.children) yield* child.all();
  }
}
