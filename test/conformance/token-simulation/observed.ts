import type { FlowNode, ProcessModel } from '@minhbach/bpmn';
import type { HistoryRecord, Key } from '@minhbach/engine';
import { Paths, type Happening, type Told } from './happening.js';
import type { Host } from './host.js';

/** A token that completes a join is merged without having waited. */
const begins = new Set(['arrived', 'merged', 'activated']);

interface Execution {
  readonly elementId: string;
  readonly scope: string;
  readonly path: string;
  readonly around: Execution | null;
  /** Whether what begins directly in it is an undoing. */
  readonly undoes: boolean;
}

/**
 * What the engine's history tells, in the simulator's words. Where the two see the same differently:
 *
 * - an activity that its interrupting boundary event ends is `terminated` here and exits there;
 * - an event-based gateway and the flow to the event that won are done here, and are not told there;
 * - what is undone is inside the event that asked for it here, and in the scope that it belongs to there; a
 *   completed sub-process is opened for it anew here, and still there there;
 * - the cancel event of a transaction happens here when all is undone; there it stands meanwhile;
 * - an end event that throws an error, terminates or cancels is done here, and goes with its scope there.
 */
export function observed(host: Host, models: readonly ProcessModel[]): Told {
  return new Observer(host, models).read();
}

class Observer {
  private readonly executions = new Map<Key, Execution>();
  private readonly happenings: (Happening | null)[] = [];
  private readonly lost: { readonly execution: Execution; readonly index: number }[] = [];
  private readonly unentered: string[] = [];
  private readonly cancelled: number[] = [];
  private readonly paths = new Paths();

  constructor(
    private readonly host: Host,
    private readonly models: readonly ProcessModel[],
  ) {}

  read(): Told {
    for (const record of this.host.records) this.record(record);
    return {
      happenings: this.happenings.filter((happening) => happening !== null),
      standing: this.standing(),
      unentered: this.unentered,
    };
  }

  private record(record: HistoryRecord): void {
    if (record.type !== 'element' && record.type !== 'process') return;
    const { elementId = '', elementInstanceKey: key = 0, intent } = record;
    if (begins.has(intent)) this.enter(key, elementId, record);
    else if (intent === 'completed') this.exit(key);
    else if (intent === 'terminated') this.lose(key, elementId);
  }

  private enter(key: Key, elementId: string, { data = {} }: HistoryRecord): void {
    if (this.executions.has(key)) return;
    const node = this.nodeOf(elementId);
    const around = this.scopeOf(node, this.executions.get(data.scope as Key));
    const scope = around?.path ?? '';
    if (around?.undoes && (node?.type === 'subProcess' || node?.type === 'transaction')) {
      this.reopen(key, elementId, around);
      return;
    }
    if (node?.type === 'boundaryEvent' && node.interrupting !== false) this.leaveHost(node, scope);
    const flow = typeof data.flow === 'string' ? data.flow : undefined;
    const by = flow !== undefined && !this.leadsFromGateway(flow) ? flow : undefined;
    if (by !== undefined) this.happenings.push({ action: 'take', elementId: by, scope });
    const path = this.paths.next(scope, elementId);
    const undoes = isThrown(node);
    this.executions.set(key, { elementId, scope, path, around: around ?? null, undoes });
    this.happen({ action: 'enter', elementId, scope, ...(by && { by }) }, node);
  }

  /** After a cancel end event a place is kept for the boundary event that goes on in the end. */
  private happen(happening: Happening, node: FlowNode | undefined): void {
    const isCancel = node?.event?.type === 'cancel';
    const place = isCancel && node.type === 'boundaryEvent' ? this.cancelled.pop() : undefined;
    if (place === undefined) this.happenings.push(happening);
    else this.happenings[place] = happening;
    if (isCancel && node.type === 'endEvent') this.cancelled.push(this.happenings.push(null) - 1);
  }

  /** Around what an event undoes is the scope of the activity undone, not the event. */
  private scopeOf(node: FlowNode | undefined, around: Execution | undefined) {
    const undoes = around?.undoes ?? false;
    let scope = around;
    while (undoes && scope && scope.elementId !== node?.scopeId) scope = scope.around ?? undefined;
    return scope && { ...scope, undoes };
  }

  private reopen(key: Key, elementId: string, around: Execution): void {
    const before = [...this.executions.values()].findLast(
      (one) => one.elementId === elementId && one.scope === around.path,
    );
    if (before) this.executions.set(key, { ...before, undoes: true });
  }

  private exit(key: Key): void {
    const execution = this.executions.get(key);
    if (!execution || isNotToldToExit(this.nodeOf(execution.elementId))) return;
    const { elementId, scope } = execution;
    this.happenings.push({ action: 'exit', elementId, scope });
  }

  /** A place is kept for the case that the boundary event tells why. */
  private lose(key: Key, elementId: string): void {
    const execution = this.executions.get(key);
    if (execution) this.lost.push({ execution, index: this.happenings.push(null) - 1 });
    else this.unentered.push(elementId);
  }

  private leaveHost({ attachedTo }: FlowNode, scope: string): void {
    const host = this.lost.findLast(
      ({ execution }) => execution.elementId === attachedTo && execution.scope === scope,
    );
    if (!host || attachedTo === undefined) return;
    this.happenings[host.index] = { action: 'exit', elementId: attachedTo, scope };
  }

  private leadsFromGateway(flowId: string): boolean {
    const flows = this.models.flatMap(({ flows: all }) => all.get(flowId) ?? []);
    return flows.some(({ source }) => this.nodeOf(source)?.type === 'eventBasedGateway');
  }

  private nodeOf(elementId: string): FlowNode | undefined {
    return this.models.flatMap(({ elements }) => elements.get(elementId) ?? [])[0];
  }

  private standing(): readonly string[] {
    return this.host.instances.flatMap(({ state }) =>
      [...state.elements.values()].map(({ elementId, scopeKey }) => {
        const scope = scopeKey === null ? '' : (this.executions.get(scopeKey)?.path ?? '');
        return `${scope}/${elementId}`;
      }),
    );
  }
}

function isThrown(node: FlowNode | undefined): boolean {
  return node?.type === 'intermediateThrowEvent' || node?.type === 'endEvent';
}

/** End events that go with what they end. */
const leaves: ReadonlySet<string> = new Set(['error', 'terminate', 'cancel']);

function isNotToldToExit(node: FlowNode | undefined): boolean {
  if (node?.type === 'eventBasedGateway') return true;
  const thrown = node?.event?.type;
  return node?.type === 'endEvent' && leaves.has(thrown ?? 'none');
}
