import type { Command, ElementInstance, HistoryRecord, InstanceState, Key } from '@minhbach/engine';
import type { Completed } from '../reference/compensation.js';
import type { Live } from '../reference/live.js';
import type { Wait } from '../reference/wait.js';
import type { World } from '../reference/world.js';
import { plainId } from '../model/renamed.js';
import { hoursOf } from './instants.js';

/** All that can be seen of a process at a moment, a line for each thing, in an order of its own. */
export function linesOfWorld(world: World): readonly string[] {
  const lives = world.root && world.status !== 'completed' ? [...world.root.all()] : [];
  const alive = lives.filter(({ isAlive }) => isAlive);
  return [`status ${world.status}`, ...alive.flatMap(linesOfLive)].sort();
}

function linesOfLive(live: Live): readonly string[] {
  return [
    `${live.label} is ${live.state}`,
    ...[...live.variables].map(([name, value]) => `${live.label} ${name}=${JSON.stringify(value)}`),
    ...[...live.waits].map((wait) => `${live.label} ${factsOf(wait)}`),
    ...(live.completed.length > 0
      ? [`${live.label} can undo ${live.completed.map(toldCompleted).join(', ')}`]
      : []),
  ];
}

function toldCompleted({ id, undo, inner }: Completed): string {
  return `${id}${undo ? ` by ${undo.id}` : ''} (${inner.map(toldCompleted).join(', ')})`;
}

function factsOf(wait: Wait): string {
  const { kind, target, retries, due = null, left = null, name, key = null } = wait;
  switch (kind) {
    case 'task':
      return `task of ${String(wait.assignee)}`;
    case 'job':
      return `job with ${String(retries)} tries`;
    case 'timer':
      return `timer of ${target} at ${String(due)}, ${String(left)} left`;
    case 'message':
    case 'signal':
    case 'condition':
      return `${kind} of ${target}: ${String(name)}, ${String(key)}`;
    case 'incident':
      return `incident ${target}`;
    case 'adhoc':
      return 'takes more';
  }
}

/** Names element instances by where they stand, and keeps the names of those that are gone. */
export class Labels {
  private readonly labels = new Map<Key, string>();

  of(key: Key): string {
    return this.labels.get(key) ?? `?${String(key)}`;
  }

  learn(state: InstanceState): void {
    for (const instance of state.elements.values()) this.learnOne(state, instance);
  }

  private learnOne(state: InstanceState, instance: ElementInstance): string {
    const known = this.labels.get(instance.key);
    if (known !== undefined) return known;
    const scope = instance.scopeKey === null ? undefined : state.elements.get(instance.scopeKey);
    return this.name(
      instance.key,
      scope && this.learnOne(state, scope),
      instance.elementId,
      instance.loopCounter,
    );
  }

  private name(key: Key, around: string | undefined, id: string, run: number | null): string {
    const before = around === undefined ? '' : `${around}/`;
    const label = `${before}${plainId(id)}${run === null ? '' : `#${String(run)}`}`;
    this.labels.set(key, label);
    return label;
  }

  /** What happened, as the reference tells it. */
  happened(records: readonly HistoryRecord[]): readonly string[] {
    return records.flatMap((record) => {
      const { type, intent, elementInstanceKey: key, elementId = '' } = record;
      if ((type !== 'element' && type !== 'process') || key === undefined) return [];
      const sign = { activated: '+', completed: '-', terminated: 'x' }[intent];
      if (sign === undefined) return [];
      if (sign === '+' && !this.labels.has(key)) {
        const { scope, loop = null } = (record.data ?? {}) as { scope?: Key; loop?: number | null };
        this.name(key, scope === undefined ? undefined : this.of(scope), elementId, loop);
      }
      return [`${sign}${this.of(key)}`];
    });
  }
}

/** A command as the reference tells it. */
export function toldCommand(command: Command): readonly string[] {
  switch (command.type) {
    case 'publish-message':
      return [
        `publish ${command.name} ${command.correlationKey} ${JSON.stringify(command.variables)}`,
      ];
    case 'broadcast-signal':
      return [`broadcast ${command.name} ${JSON.stringify(command.variables)}`];
    default:
      return [];
  }
}

/** The same of the engine's state. */
export function linesOfState(state: InstanceState, labels: Labels): readonly string[] {
  const at = ({ elementInstanceKey }: { readonly elementInstanceKey: Key }): string =>
    labels.of(elementInstanceKey);
  const elements = [...state.elements.values()].flatMap(({ key, state: life, variables }) => [
    `${labels.of(key)} is ${life}`,
    ...Object.entries(variables ?? {}).map(
      ([name, value]) => `${labels.of(key)} ${name}=${JSON.stringify(value)}`,
    ),
  ]);
  return [
    `status ${state.status}`,
    ...elements,
    ...[...state.userTasks.values()].map((row) => `${at(row)} task of ${String(row.assignee)}`),
    ...[...state.jobs.values()].map((row) => `${at(row)} job with ${String(row.retries)} tries`),
    ...[...state.timers.values()].map(
      (row) =>
        `${at(row)} timer of ${plainId(row.targetElementId)} at ${String(row.dueAt === null ? null : hoursOf(row.dueAt))}, ${String(row.repetitions)} left`,
    ),
    ...[...state.subscriptions.values()].map(
      (row) =>
        `${at(row)} ${row.kind} of ${plainId(row.targetElementId)}: ${row.name}, ${String(row.correlationKey)}`,
    ),
    ...[...state.incidents.values()].map((row) => `${at(row)} incident ${row.code}`),
    ...[...state.elements.values()]
      .filter(takesMore)
      .map(({ key }) => `${labels.of(key)} takes more`),
    ...undoableIn(state).map(([key, told]) => `${labels.of(key)} can undo ${told}`),
  ].sort();
}

/** Whether it is an ad-hoc sub-process in which something can be begun. */
export function takesMore({ elementId, state, multiInstance, memory }: ElementInstance): boolean {
  const isOpen = state === 'active' && multiInstance !== 'body' && memory?.isEnough !== true;
  return isOpen && elementId.startsWith('adhoc') && memory?.compensated !== true;
}

/** What the engine keeps of completed activities, as the reference tells it. */
interface Kept {
  readonly elementId: string;
  readonly handlerId: string | null;
  readonly inner: readonly Kept[];
}

function undoableIn(state: InstanceState): readonly (readonly [Key, string])[] {
  const rows = [...state.kept.values()].filter(({ kind }) => kind === 'completed');
  const inOrder = rows.sort((left, right) => left.position - right.position);
  const owners = new Set(rows.map(({ elementInstanceKey }) => elementInstanceKey));
  return [...owners].map((owner) => {
    const own = inOrder.filter(({ elementInstanceKey }) => elementInstanceKey === owner);
    return [owner, own.map(({ value }) => toldKept(value as Kept)).join(', ')];
  });
}

function toldKept({ elementId, handlerId, inner }: Kept): string {
  return `${plainId(elementId)}${handlerId === null ? '' : ` by ${plainId(handlerId)}`} (${inner.map(toldKept).join(', ')})`;
}

/** What only one of the two has: `engine: …` and `reference: …`; empty when they agree. */
export function differences(
  engine: readonly string[],
  reference: readonly string[],
): readonly string[] {
  return [
    ...without(engine, reference).map((line) => `engine:    ${line}`),
    ...without(reference, engine).map((line) => `reference: ${line}`),
  ];
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
