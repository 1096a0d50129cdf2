import type { FlowNode, ProcessModel } from '@minhbach/bpmn';
import type { Moment } from '@minhbach/feel';
import type { Changes, Command, HistoryRecord } from './advance-result.js';
import type { Behaviour } from './behaviour/behaviour.js';
import type { DefinitionLibrary } from './definition-library.js';
import { momentAt } from './moment.js';
import type { Operation } from './operation.js';
import type {
  ElementInstance,
  ElementState,
  Incident,
  Instant,
  InstanceState,
  InstanceStatus,
  Job,
  Key,
  KeptValue,
  MessageSubscription,
  Timer,
  UserTask,
} from './state.js';
import { Table } from './table.js';
import { assertTransition } from './transition-guard.js';
import type { Trigger } from './trigger.js';

/** Keys that one operation may use at most, spawned children of a multi-instance chunk included. */
const keyReserve = 512;

/** The working copy of one instance's state while a trigger is worked off. */
export class Step {
  readonly rootKey: Key;
  readonly at: Instant;
  readonly moment: Moment;
  readonly elements: Table<ElementInstance>;
  readonly userTasks: Table<UserTask>;
  readonly jobs: Table<Job>;
  readonly timers: Table<Timer>;
  readonly subscriptions: Table<MessageSubscription>;
  readonly incidents: Table<Incident>;
  readonly kept: Table<KeptValue>;
  readonly commands: Command[] = [];
  readonly records: HistoryRecord[] = [];
  status: InstanceStatus;
  private readonly agenda: Operation[];
  private head = 0;
  private nextKey: Key;
  private readonly lastKey: Key;
  private readonly firstKey: Key;

  constructor(
    readonly library: DefinitionLibrary,
    /** The table of behaviours, handed in because behaviours use the lifecycle and the lifecycle uses them. */
    readonly behaviourOf: (node: FlowNode, instance: ElementInstance) => Behaviour,
    state: InstanceState,
    trigger: Trigger,
  ) {
    this.rootKey = state.rootKey;
    this.at = trigger.at;
    this.moment = momentAt(trigger.at);
    this.status = state.status;
    this.elements = new Table(state.elements, (row) => row.scopeKey);
    this.userTasks = new Table(state.userTasks, (row) => row.elementInstanceKey);
    this.jobs = new Table(state.jobs, (row) => row.elementInstanceKey);
    this.timers = new Table(state.timers, (row) => row.elementInstanceKey);
    this.subscriptions = new Table(state.subscriptions, (row) => row.elementInstanceKey);
    this.incidents = new Table(state.incidents, (row) => row.elementInstanceKey);
    this.kept = new Table(state.kept, (row) => row.elementInstanceKey);
    this.agenda = [...(state.agenda as readonly Operation[])];
    this.firstKey = trigger.firstKey;
    this.nextKey = trigger.firstKey;
    this.lastKey = trigger.firstKey + trigger.keyCount - 1;
  }

  newKey(): Key {
    if (this.nextKey > this.lastKey) throw new Error('the trigger brought too few keys');
    return this.nextKey++;
  }

  get keysUsed(): number {
    return this.nextKey - this.firstKey;
  }

  get keysRunLow(): boolean {
    return this.lastKey - this.nextKey < keyReserve;
  }

  schedule(operation: Operation): void {
    this.agenda.push(operation);
  }

  /** The next operation in order of arrival. */
  takeOperation(): Operation | undefined {
    const operation = this.agenda[this.head];
    if (operation === undefined) return undefined;
    this.head++;
    if (this.head > 1024) {
      this.agenda.splice(0, this.head);
      this.head = 0;
    }
    return operation;
  }

  /** The instance is over; what was left to do belongs to elements that are gone. */
  end(status: 'completed' | 'terminated'): void {
    this.status = status;
    this.agenda.length = 0;
    this.head = 0;
  }

  get hasWork(): boolean {
    return this.head < this.agenda.length;
  }

  leftover(): readonly Operation[] {
    return this.agenda.slice(this.head);
  }

  record(record: HistoryRecord): void {
    this.records.push(record);
  }

  modelOf(instance: ElementInstance): ProcessModel {
    const deployed = this.library.process(instance.definitionKey);
    if (!deployed) throw new Error(`definition ${String(instance.definitionKey)} is not loaded`);
    return deployed.model;
  }

  nodeOf(instance: ElementInstance): FlowNode {
    return this.nodeById(instance, instance.elementId);
  }

  /** Another node of the process that an instance belongs to. */
  nodeById(instance: ElementInstance, elementId: string): FlowNode {
    const node = this.modelOf(instance).elements.get(elementId);
    if (!node) throw new Error(`the model has no element ${elementId}`);
    return node;
  }

  /** Changes an element instance; a change of state passes the transition guard. */
  update(
    instance: ElementInstance,
    changes: Partial<ElementInstance> & { state?: ElementState },
  ): ElementInstance {
    if (changes.state && changes.state !== instance.state) {
      assertTransition(instance.state, changes.state, instance.elementId);
    }
    return this.elements.put({ ...instance, ...changes });
  }

  /** The row as it stands now, after whatever happened since the caller saw it. */
  current(key: Key): ElementInstance {
    const instance = this.elements.get(key);
    if (!instance) throw new Error(`element instance ${String(key)} is gone`);
    return instance;
  }

  changes(): Changes {
    return {
      elements: this.elements.changes(),
      userTasks: this.userTasks.changes(),
      jobs: this.jobs.changes(),
      timers: this.timers.changes(),
      subscriptions: this.subscriptions.changes(),
      incidents: this.incidents.changes(),
      kept: this.kept.changes(),
    };
  }

  state(): InstanceState {
    return {
      rootKey: this.rootKey,
      status: this.status,
      elements: this.elements.snapshot(),
      userTasks: this.userTasks.snapshot(),
      jobs: this.jobs.snapshot(),
      timers: this.timers.snapshot(),
      subscriptions: this.subscriptions.snapshot(),
      incidents: this.incidents.snapshot(),
      kept: this.kept.snapshot(),
      agenda: this.leftover(),
    };
  }
}
