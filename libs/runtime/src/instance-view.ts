import type { ListenerEvent } from '@minhbach/bpmn';
import type {
  Incident,
  Instant,
  InstanceStatus,
  Key,
  MessageSubscription,
  Timer,
} from '@minhbach/engine';

/** The element where a flow begins. */
export interface FlowSource {
  readonly flowId: string;
  readonly elementId: string;
  readonly elementName: string | null;
}

/** What a token waits for. */
export type Why =
  | {
      readonly kind: 'incident';
      readonly key: Key;
      readonly code: string;
      readonly message: string;
    }
  | {
      readonly kind: 'user-task';
      readonly key: Key;
      readonly assignee: string | null;
      /** For whom the assignee works, when it was delegated. */
      readonly owner: string | null;
      readonly candidateUsers: readonly string[];
      readonly candidateGroups: readonly string[];
    }
  | {
      readonly kind: 'job';
      readonly key: Key;
      readonly type: string;
      /** Of what a listener is told; null for the element's own work. */
      readonly listener: ListenerEvent | null;
      readonly retries: number;
      readonly notBefore: Instant | null;
    }
  | { readonly kind: 'timer'; readonly key: Key; readonly dueAt: Instant | null }
  /** A condition's name is its FEEL text. */
  | {
      readonly kind: 'message' | 'signal' | 'condition';
      readonly key: Key;
      readonly name: string;
    }
  /** A parallel gateway: flows whose token has not come yet; an inclusive one: those whose may still come. */
  | {
      readonly kind: 'join';
      readonly missing: readonly string[];
      /** How many flows it joins. */
      readonly total: number;
      /** Where the missing tokens would come from, in the order of `missing`. */
      readonly from: readonly FlowSource[];
    }
  /** Nothing has been begun yet, or more may be: an ad-hoc sub-process. */
  | { readonly kind: 'ad-hoc' }
  /** What is inside it. */
  | { readonly kind: 'children'; readonly count: number }
  /** The step that goes on with it is under way. */
  | { readonly kind: 'work' };

/** One place in the model where the instance stands. */
export interface TokenPlace {
  readonly elementId: string;
  readonly elementName: string | null;
  /** `zeebe:properties` of the element. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface TokenView extends TokenPlace {
  readonly elementInstanceKey: Key;
  /** The token's scope: a sub-process, a call activity, the process itself. */
  readonly scopeKey: Key | null;
  readonly type: string;
  readonly since: Instant;
  readonly loopCounter: number | null;
  /** What people may begin in it now: in an ad-hoc sub-process that is open. */
  readonly canBegin?: readonly Pick<TokenPlace, 'elementId' | 'elementName'>[];
  readonly why: Why;
}

/** What every view of an instance tells. */
export interface InstanceFacts {
  readonly key: Key;
  readonly processId: string;
  readonly definitionKey: Key;
  readonly version: number;
  readonly businessKey: string | null;
  readonly status: InstanceStatus;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
}

/** One process instance: where each token is and why it waits. */
export interface InstanceView extends InstanceFacts {
  readonly tokens: readonly TokenView[];
  readonly waitsFor: readonly MessageSubscription[];
  readonly timers: readonly Timer[];
  readonly incidents: readonly Incident[];
}
