/** A value that a mapping or a script computes: a constant, or a variable plus a constant. */
export interface Expression {
  readonly name: string | null;
  readonly plus: number;
}

export interface Mapping {
  readonly target: string;
  readonly source: Expression;
}

/** What an event waits for; names and due dates follow from the id of the event. */
export type Awaited =
  | { readonly type: 'timer'; readonly hours: number; readonly times: number | null }
  | { readonly type: 'message'; readonly key: string }
  /** Shared ones all wait for the same signal, which the process itself may throw. */
  | { readonly type: 'signal'; readonly shared: boolean }
  /** A timer whose date is a variable, and follows it. */
  | { readonly type: 'date' }
  /** Its variable becomes 1 and 0 again; only what waits to begin with may follow. */
  | { readonly type: 'conditional' };

/** Of a process there are two versions. */
export type Version = 1 | 2;

/** What only one of the versions has; null when both have it. */
interface Versioned {
  readonly only: Version | null;
}

/** What stands on the boundary of an activity, or starts an event sub-process of a scope. */
export interface Handler extends Versioned {
  readonly id: string;
  readonly on:
    | Awaited
    | { readonly type: 'error' | 'escalation'; readonly code: string | null }
    /** The transaction on whose boundary it stands was cancelled and undone. */
    | { readonly type: 'cancel' };
  readonly interrupting: boolean;
  readonly body: Block;
}

/** Multi-instance: over a list of `count` numbers, ended early by `until` completed runs. */
export interface Repeat {
  readonly count: number;
  readonly sequential: boolean;
  readonly until: number | null;
  readonly collect: boolean;
}

/** An event sub-process of a scope that says how it is undone once it is over. */
export interface Undoing {
  readonly id: string;
  readonly body: Block;
}

/** Another path of a scope, which begins with it: at a start event of its own, or because no flow leads to it. */
export interface Beside {
  readonly start: string | null;
  readonly body: Block;
}

/** What can be begun in an ad-hoc sub-process: activities one after another, each of which waits. */
export interface Path {
  /** Begun with the sub-process. */
  readonly isListed: boolean;
  readonly activities: readonly Activity[];
}

interface ActivityParts extends Versioned {
  readonly id: string;
  readonly inputs: readonly Mapping[];
  readonly outputs: readonly Mapping[];
  readonly repeat: Repeat | null;
  readonly boundary: readonly Handler[];
  /** What undoes it once it is over; it stands in no flow. */
  readonly undo: Activity | null;
}

export type Work =
  | { readonly kind: 'task'; readonly as: 'task' | 'manualTask' }
  | { readonly kind: 'user' }
  | {
      readonly kind: 'job';
      readonly as: 'serviceTask' | 'sendTask' | 'scriptTask' | 'businessRuleTask';
    }
  /** Counts its own variable up, from the constant. */
  | { readonly kind: 'script'; readonly value: Expression }
  | { readonly kind: 'receive'; readonly key: string }
  | {
      readonly kind: 'scope';
      readonly isTransaction: boolean;
      readonly body: Block;
      readonly beside: readonly Beside[];
      readonly events: readonly Handler[];
      readonly undoing: Undoing | null;
    }
  | {
      readonly kind: 'adhoc';
      readonly paths: readonly Path[];
      /** Whether it waits for a variable to become 1, not for the end of all that was begun. */
      readonly until: boolean;
      readonly cancels: boolean;
    }
  | {
      readonly kind: 'call';
      readonly body: Block;
      readonly beside: readonly Beside[];
      readonly events: readonly Handler[];
      readonly parent: boolean;
      readonly child: boolean;
    };

export type Activity = ActivityParts & Work;

/** The first of several events, or a receive task among them. */
export interface Rival {
  readonly id: string;
  readonly on: Awaited;
  readonly receives: boolean;
  readonly body: Block;
}

/** Throws, stops and ends come after a person's task: so only one thing happens in a step. */
export type Block =
  | Activity
  | { readonly kind: 'catch'; readonly id: string; readonly on: Awaited }
  | {
      readonly kind: 'throw';
      readonly id: string;
      readonly what: 'none' | 'message' | 'signal' | 'shared';
      readonly ends: boolean;
    }
  | {
      readonly kind: 'escalate';
      readonly id: string;
      readonly code: string;
      readonly ends: boolean;
    }
  | { readonly kind: 'fail'; readonly id: string; readonly code: string }
  /** Compensation: of the activity that it names, or of all that was done in the scope. */
  | {
      readonly kind: 'undo';
      readonly id: string;
      readonly activity: string | null;
      readonly ends: boolean;
    }
  | { readonly kind: 'stop'; readonly id: string }
  /** Cancels the transaction around it. */
  | { readonly kind: 'cancel'; readonly id: string }
  | {
      readonly kind: 'sequence';
      readonly parts: readonly Block[];
      /** Whether they come in the other order in the second version. */
      readonly turns: boolean;
    }
  | {
      readonly kind: 'choice';
      readonly id: string;
      /** Flows out of a gateway behind the task, or out of the task itself. */
      readonly by: 'gateway' | 'task';
      readonly hasDefault: boolean;
      readonly branches: readonly Block[];
    }
  | {
      readonly kind: 'parallel';
      readonly id: string;
      readonly by: 'gateway' | 'task';
      readonly branches: readonly Block[];
    }
  /** Any of the branches, as the task says; the last one may be what is taken when it says none. */
  | {
      readonly kind: 'inclusive';
      readonly id: string;
      readonly by: 'gateway' | 'task';
      readonly hasDefault: boolean;
      readonly branches: readonly Block[];
    }
  /** A link throw event and, elsewhere on the page, its catch event. */
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'loop'; readonly id: string; readonly body: Block }
  | { readonly kind: 'race'; readonly id: string; readonly rivals: readonly Rival[] };

/** Starts a process instead of its plain start event. */
export interface Start {
  readonly id: string;
  readonly on: Extract<Awaited, { type: 'timer' | 'message' | 'signal' }>;
}

/** A process: how it can be started, its flow, what begins beside it, and its event sub-processes. */
export interface Model {
  readonly starts: readonly Start[];
  readonly body: Block;
  readonly beside: readonly Beside[];
  readonly events: readonly Handler[];
}

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const activityKinds = new Set([
  'task',
  'user',
  'job',
  'script',
  'receive',
  'scope',
  'adhoc',
  'call',
]);

export function isActivity(block: Block): block is Activity {
  return activityKinds.has(block.kind);
}

/** Whether any path comes out of a block; what would follow one that ends is not drawn. */
export function goesOn(block: Block): boolean {
  switch (block.kind) {
    case 'fail':
    case 'stop':
    case 'cancel':
      return false;
    case 'throw':
    case 'escalate':
    case 'undo':
      return !block.ends;
    case 'sequence':
      return block.parts.every(goesOn);
    case 'choice':
    case 'inclusive':
      return block.branches.some(goesOn);
    case 'parallel':
      return block.branches.every(goesOn);
    case 'race':
      return block.rivals.some(({ body }) => goesOn(body));
    case 'loop':
      return goesOn(block.body);
    default:
      return true;
  }
}

/** Whether a number that stands for some of several branches has this one among them. */
export function hasBit(way: number, branch: number): boolean {
  return Math.floor(way / 2 ** branch) % 2 === 1;
}
