import type { ProcessModel } from '@minhbach/bpmn';
import {
  advance,
  type Command,
  type DeployedProcess,
  type HistoryRecord,
  type InstanceState,
  type Key,
  type TriggerBody,
  type Variables,
} from '@minhbach/engine';
import { libraryOf, type TestLibrary } from '../../../libs/engine/src/fixtures/test-library.js';

const keysPerStep = 4_096;
const millisecondsPerDay = 86_400_000;

interface Instance {
  readonly rootKey: Key;
  state: InstanceState;
}

/**
 * A host of the engine in miniature: keeps instances in memory, does at once what the engine asks for, lets
 * messages and signals reach whoever waits for them, and has a worker who does every job at once by sending
 * the message that its type names.
 */
export class Host {
  readonly records: HistoryRecord[] = [];
  readonly instances: Instance[] = [];
  private readonly commands: Command[] = [];
  private readonly library: TestLibrary;
  private nextKey = 1_000;
  private now = Date.parse('2026-11-02T01:00:00.000Z');

  constructor(models: readonly ProcessModel[]) {
    this.library = libraryOf(models);
  }

  modelOf(definitionKey: Key): ProcessModel {
    const found = this.library.processes.find(({ key }) => key === definitionKey);
    if (!found) throw new Error(`no definition ${String(definitionKey)}`);
    return found.model;
  }

  /** Starts the process of a start event, lets an awaited event happen or a task be done. */
  trigger(elementId: string, variables: Variables = {}): void {
    if (!this.happen(elementId, variables)) this.start(elementId, variables);
    this.settle();
  }

  private start(elementId: string, variables: Variables): void {
    const process = this.library.processes.find(({ model }) => model.elements.has(elementId));
    if (!process) throw new Error(`nothing waits at ${elementId}`);
    const starts = process.model.elements.get(process.model.id)?.startEvents ?? [];
    const startEventId = starts.includes(elementId) ? elementId : undefined;
    this.startAt(process, startEventId, variables);
  }

  private startAt(
    process: DeployedProcess,
    startEventId: string | undefined,
    variables: Variables = {},
  ): void {
    const body: TriggerBody = {
      type: 'start',
      definitionKey: process.key,
      variables,
      ...(startEventId !== undefined && { startEventId }),
    };
    this.advance(null, body);
  }

  /** The newest instance that waits there goes on. */
  private happen(elementId: string, variables: Variables): boolean {
    for (const instance of this.instances.toReversed()) {
      if (this.completeTask(elementId, instance, variables)) return true;
      const body = this.bodyFor(elementId, instance.state, variables);
      if (!body) continue;
      this.advance(instance, body);
      return true;
    }
    return false;
  }

  private completeTask(elementId: string, instance: Instance, variables: Variables): boolean {
    const tasks = [...instance.state.userTasks.values()];
    const task = tasks.find((row) => row.elementId === elementId);
    if (!task) return false;
    const [userTaskKey, person] = [task.key, 'an'];
    this.advance(instance, { type: 'claim-user-task', userTaskKey, person });
    this.advance(instance, { type: 'complete-user-task', userTaskKey, person, variables });
    return true;
  }

  private bodyFor(
    elementId: string,
    state: InstanceState,
    variables: Variables,
  ): TriggerBody | undefined {
    const isTarget = (row: { readonly targetElementId: string }) =>
      row.targetElementId === elementId;
    const timer = [...state.timers.values()].find(isTarget);
    if (timer) {
      this.now += millisecondsPerDay;
      return { type: 'fire-timer', timerKey: timer.key };
    }
    const subscription = [...state.subscriptions.values()].find(isTarget);
    if (!subscription) return undefined;
    return { type: 'correlate', subscriptionKey: subscription.key, variables };
  }

  /** Works off what the engine asked for and what waits for a worker, until nothing is left. */
  private settle(): void {
    for (;;) {
      const command = this.commands.shift();
      if (command) this.obey(command);
      else if (!this.work()) return;
    }
  }

  private obey(command: Command): void {
    if (command.type === 'publish-message') this.publish(command.name);
    else if (command.type === 'broadcast-signal') this.broadcast(command.name, command.from);
    else throw new Error(`the host does not know ${command.type}`);
  }

  /** A message reaches one of those who wait, or begins a process. */
  private publish(name: string): void {
    for (const instance of this.instances) {
      const waiting = [...instance.state.subscriptions.values()].find(
        (row) => row.kind === 'message' && row.name === name,
      );
      if (!waiting) continue;
      this.advance(instance, { type: 'correlate', subscriptionKey: waiting.key, variables: {} });
      return;
    }
    this.startOn('message', name);
  }

  /** A signal reaches everybody who waits when it is thrown, and begins processes. */
  private broadcast(name: string, from?: Key): void {
    const others = this.instances.filter(({ rootKey }) => rootKey !== from);
    const waiting = others.flatMap((instance) =>
      [...instance.state.subscriptions.values()]
        .filter((row) => row.kind === 'signal' && row.name === name)
        .map(({ key }) => ({ instance, key })),
    );
    for (const { instance, key } of waiting) {
      if (!instance.state.subscriptions.has(key)) continue;
      this.advance(instance, { type: 'correlate', subscriptionKey: key, variables: {} });
    }
    this.startOn('signal', name);
  }

  private startOn(type: 'message' | 'signal', name: string): void {
    for (const process of this.library.processes) {
      const { elements, id } = process.model;
      for (const start of elements.get(id)?.startEvents ?? []) {
        const event = elements.get(start)?.event;
        if (event?.type !== type || event.name.kind !== 'static') continue;
        if (event.name.value === name) this.startAt(process, start);
      }
    }
  }

  private work(): boolean {
    for (const instance of this.instances) {
      const [job] = instance.state.jobs.values();
      if (!job) continue;
      this.advance(instance, { type: 'complete-job', jobKey: job.key, variables: {} });
      this.publish(job.type);
      return true;
    }
    return false;
  }

  private advance(instance: Instance | null, body: TriggerBody): void {
    const rootKey = instance?.rootKey ?? this.nextKey++;
    const result = advance(this.library, instance?.state ?? null, {
      ...body,
      at: new Date(this.now).toISOString(),
      rootKey,
      firstKey: this.nextKey,
      keyCount: keysPerStep,
    });
    if (!result.ok) throw new Error(`${body.type} was refused: ${result.rejection.message}`);
    this.nextKey += result.keysUsed;
    this.records.push(...result.records);
    this.commands.push(...result.commands);
    if (instance) instance.state = result.state;
    else this.instances.push({ rootKey, state: result.state });
  }
}
