import type { FeelExpression } from '@minhbach/feel';

/** BPMN 2.0 flow nodes that may execute; `process` is the outermost scope (BPMN §10.1). */
export type ElementType =
  | 'process'
  | 'subProcess'
  | 'transaction'
  | 'eventSubProcess'
  | 'adHocSubProcess'
  | 'task'
  | 'userTask'
  | 'manualTask'
  | 'serviceTask'
  | 'sendTask'
  | 'scriptTask'
  | 'businessRuleTask'
  | 'receiveTask'
  | 'callActivity'
  | 'exclusiveGateway'
  | 'parallelGateway'
  | 'inclusiveGateway'
  | 'eventBasedGateway'
  | 'startEvent'
  | 'intermediateCatchEvent'
  | 'intermediateThrowEvent'
  | 'boundaryEvent'
  | 'endEvent';

/** A value fixed in the model, or FEEL (written with a leading `=`). */
export type Value =
  | { readonly kind: 'static'; readonly value: string }
  | { readonly kind: 'feel'; readonly expression: FeelExpression };

export type EventDefinition =
  | { readonly type: 'none' }
  | { readonly type: 'timer'; readonly kind: 'date' | 'duration' | 'cycle'; readonly value: Value }
  | { readonly type: 'message'; readonly name: Value; readonly correlationKey?: Value }
  | { readonly type: 'signal'; readonly name: Value }
  | { readonly type: 'conditional'; readonly condition: FeelExpression }
  | { readonly type: 'error'; readonly code?: Value }
  | { readonly type: 'escalation'; readonly code?: Value }
  /** Without `activityId`: everything in the scope. */
  | { readonly type: 'compensation'; readonly activityId?: string }
  /** Ends a transaction, with everything in it undone. */
  | { readonly type: 'cancel' }
  | { readonly type: 'terminate' }
  /** A shortcut within one scope; it needs no FEEL, as it is drawn. */
  | { readonly type: 'link'; readonly name: string };

export interface SequenceFlow {
  readonly id: string;
  readonly name?: string;
  readonly source: string;
  readonly target: string;
  /** Present on conditional flows; must evaluate to a boolean, anything else is an incident. */
  readonly condition?: FeelExpression;
}

export interface IoMapping {
  readonly source: FeelExpression;
  /** Variable name; a dotted path writes into a context. */
  readonly target: string;
}

/** What is collected from the runs of a repeated activity or the paths of an ad-hoc sub-process. */
export interface CollectedOutput {
  readonly outputCollection?: string;
  readonly outputElement?: FeelExpression;
}

export interface MultiInstance extends CollectedOutput {
  readonly sequential: boolean;
  readonly inputCollection: FeelExpression;
  readonly inputElement?: string;
  readonly completionCondition?: FeelExpression;
}

export interface AdHoc extends CollectedOutput {
  /** FEEL list of the ids of the elements that it begins by itself. */
  readonly activeElements?: FeelExpression;
  readonly completionCondition?: FeelExpression;
  /** Whether what is still open is taken away when the condition holds. */
  readonly cancelRemaining: boolean;
}

export interface TaskDefinition {
  readonly type: Value;
  /** How often a job is tried before it becomes an incident; 3 when the model does not say. */
  readonly retries: Value;
  readonly headers: Readonly<Record<string, string>>;
  /** 0–100, higher is more urgent; 50 when the model does not say. */
  readonly priority?: Value;
}

/** Which version of the process, decision or form that it names an element uses; without one the latest. */
export type VersionBinding =
  /** The version that was deployed together with the element's own process. */
  | { readonly type: 'deployment' }
  /** The latest version with the tag. */
  | { readonly type: 'versionTag'; readonly tag: string };

/**
 * About what a listener is told before it happens: that an element begins (`start`) or is left (`end`), that a
 * user task is created, given to somebody or to nobody, or completed.
 */
export type ListenerEvent = 'start' | 'end' | 'creating' | 'assigning' | 'completing';

/** Jobs to be done one after another at an event, in the order of the model. */
export type Listeners = Readonly<Partial<Record<ListenerEvent, readonly TaskDefinition[]>>>;

export interface Assignment {
  readonly assignee?: Value;
  /** FEEL list of strings, or a comma-separated static list. */
  readonly candidateUsers?: Value;
  readonly candidateGroups?: Value;
  /** Ids of user tasks of the process: whoever has done one of them in the same instance may not do this one. */
  readonly apartFrom?: readonly string[];
  /** FEEL list of more people who may not. */
  readonly apartFromPeople?: Value;
  readonly dueDate?: Value;
  readonly followUpDate?: Value;
  /** 0–100, higher is more urgent; 50 when the model does not say. */
  readonly priority?: Value;
  readonly formId?: string;
  readonly formBinding?: VersionBinding;
}

export interface CalledProcess {
  readonly processId: Value;
  readonly binding?: VersionBinding;
  readonly propagateAllParentVariables: boolean;
  readonly propagateAllChildVariables: boolean;
}

export interface CalledDecision {
  readonly decisionId: Value;
  readonly binding?: VersionBinding;
  readonly resultVariable: string;
}

export interface Script {
  readonly expression: FeelExpression;
  readonly resultVariable: string;
}

/** One node of the model with everything the engine needs to execute it; XML stays behind in libs/bpmn. */
export interface FlowNode {
  readonly id: string;
  readonly name?: string;
  readonly type: ElementType;
  /** Id of the sub-process or process that contains it; the process itself has none. */
  readonly scopeId?: string;
  readonly lane?: string;
  readonly incoming: readonly string[];
  readonly outgoing: readonly string[];
  readonly defaultFlow?: string;
  /** Events only. */
  readonly event?: EventDefinition;
  /** Boundary events and start events of event sub-processes. */
  readonly interrupting?: boolean;
  readonly attachedTo?: string;
  /** Compensation events on a boundary: the activity that undoes. */
  readonly compensationHandler?: string;
  /** Activities that only undo another one; no flow leads to them. */
  readonly isForCompensation?: boolean;
  /** Activities: ids of the events on their boundary. */
  readonly boundaryEvents: readonly string[];
  /** Containers: ids of their start events, and of the event sub-processes directly inside. */
  readonly startEvents: readonly string[];
  /** Containers: ids of what begins with them because no flow leads to it (BPMN 2.0 §10.3.1, §10.6.1). */
  readonly implicitStarts: readonly string[];
  readonly eventSubProcesses: readonly string[];
  readonly multiInstance?: MultiInstance;
  readonly adHoc?: AdHoc;
  readonly inputs: readonly IoMapping[];
  readonly outputs: readonly IoMapping[];
  /** Service and send tasks, message throw events, and rule or script tasks worked by a job worker. */
  readonly task?: TaskDefinition;
  /** Absent when there is none of any event. */
  readonly listeners?: Listeners;
  readonly assignment?: Assignment;
  readonly called?: CalledProcess;
  readonly decision?: CalledDecision;
  readonly script?: Script;
  /** Link throw events: ids of the catch events at which they go on. */
  readonly linkTargets?: readonly string[];
  /** `zeebe:properties`, for example the status that a waiting token stands for. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Of each incoming flow: the elements of the scope from which a token could still come by it. */
export type InclusiveJoin = ReadonlyMap<string, ReadonlySet<string>>;

/** An executable process, compiled from BPMN 2.0 XML. */
export interface ProcessModel {
  readonly id: string;
  readonly name?: string;
  readonly versionTag?: string;
  /** All nodes by id, the process itself under its own id. */
  readonly elements: ReadonlyMap<string, FlowNode>;
  readonly flows: ReadonlyMap<string, SequenceFlow>;
  /** Inclusive gateways with several incoming flows, by id. */
  readonly inclusiveJoins: ReadonlyMap<string, InclusiveJoin>;
}

/** Something a process designer must (error) or should (warning) put right before deployment. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly elementId?: string;
  readonly elementName?: string;
  /** Stable, kebab-case; for tests and translations. */
  readonly code: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
}

export interface ParsedModel {
  /** Executable processes of the file; empty when there is an error. */
  readonly processes: readonly ProcessModel[];
  readonly findings: readonly Finding[];
}
