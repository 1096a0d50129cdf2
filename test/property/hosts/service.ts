import type { InstanceState, TriggerBody } from '@minhbach/engine';
import type { HistoryEntry, StepResult } from '@minhbach/runtime';
import { DataSource } from 'typeorm';
import { readInstance } from '../../../libs/runtime/src/read-instance.js';
import { StepQueue } from '../../../libs/runtime/src/step-queue.js';
import { stateOf } from '../../../libs/runtime/src/stored-instance.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';
import { instantOf } from '../walk/instants.js';
import { CuttingProxy, type Cut } from './cutting-proxy.js';

const actor = 'an';

/** The durable engine on PostgreSQL, which can be restarted and cut off in the middle of a step. */
export class Service {
  private constructor(
    private readonly proxy: CuttingProxy,
    /** Keeps the database while the others come and go. */
    private readonly first: RuntimeUnderTest,
    private engine: RuntimeUnderTest,
  ) {}

  static async start(): Promise<Service> {
    const first = await RuntimeUnderTest.start();
    const proxy = await CuttingProxy.start(first.database.url);
    return new Service(proxy, first, await startBeside(first, proxy));
  }

  async stop(): Promise<void> {
    await this.engine.stop();
    await this.proxy.stop();
    await this.first.stop();
  }

  /** A fresh process that knows only what the database knows. */
  async restart(): Promise<void> {
    await this.engine.stop();
    this.engine = await startBeside(this.first, this.proxy);
  }

  cutAt(cut: Cut | null): void {
    this.proxy.cutAt(cut);
  }

  get isArmed(): boolean {
    return this.proxy.isArmed;
  }

  /** Deploys files; returns the definition of the first one. */
  async deploy(files: readonly string[]): Promise<void> {
    const named = files.map((content, index) => [`${String(index)}.bpmn`, content] as const);
    await this.engine.deploy(Object.fromEntries(named));
  }

  setClock(hours: number): void {
    this.first.clock.set(new Date(instantOf(hours)));
  }

  /** Takes a step through the door that people, workers and timers use. */
  async submit(rootKey: number, businessKey: string, body: TriggerBody): Promise<StepResult> {
    const { runtime } = this.engine;
    switch (body.type) {
      case 'start':
        if (body.startEventId !== undefined) return this.startAt(body, businessKey);
        return runtime.start({ processId: 'p', variables: body.variables, actor, businessKey });
      case 'claim-user-task':
        return runtime.claimTask({ taskKey: body.userTaskKey, person: body.person });
      case 'release-user-task':
        return runtime.releaseTask({ taskKey: body.userTaskKey, person: body.person });
      case 'complete-user-task': {
        const { userTaskKey: taskKey, person, variables } = body;
        return runtime.completeTask({ taskKey, person, variables });
      }
      case 'set-variables':
        return runtime.setVariables({ ...body, rootKey, actor });
      case 'resolve-incident':
        return runtime.resolveIncident({ ...body, actor });
      case 'cancel':
        return runtime.cancel({ rootKey, actor });
      case 'suspend':
        return runtime.suspend({ rootKey, actor });
      case 'resume':
        return runtime.resume({ rootKey, actor });
      default:
        return this.engine.get(StepQueue).submit({ rootKey, body, actor });
    }
  }

  /** As a timer, message or signal does. */
  private async startAt(
    body: Extract<TriggerBody, { type: 'start' }>,
    businessKey: string,
  ): Promise<StepResult> {
    const [row] = await this.engine.query<{ key: string }>(
      "SELECT max(key) AS key FROM process_definition WHERE process_id = 'p'",
    );
    const started = { ...body, definitionKey: Number(row?.key) };
    return this.engine.get(StepQueue).submit({ rootKey: null, body: started, actor, businessKey });
  }

  async state(rootKey: number): Promise<InstanceState> {
    const stored = await readInstance(this.engine.get(DataSource), rootKey);
    if (!stored) throw new Error(`no instance ${String(rootKey)}`);
    return stateOf(stored);
  }

  history(rootKey: number): Promise<readonly HistoryEntry[]> {
    return this.engine.instances.history(rootKey);
  }

  /** The first step whose hash does not fit; null when the chain is whole. */
  async brokenChain(rootKey: number): Promise<string | null> {
    const verdict = await this.engine.instances.verifyChain(rootKey);
    return verdict.ok ? null : JSON.stringify(verdict);
  }

  async rootOf(businessKey: string): Promise<number | null> {
    const [row] = await this.engine.query<{ key: string }>(
      'SELECT key FROM process_instance WHERE business_key = $1',
      [businessKey],
    );
    return row ? Number(row.key) : null;
  }
}

function startBeside(first: RuntimeUnderTest, proxy: CuttingProxy): Promise<RuntimeUnderTest> {
  return RuntimeUnderTest.start({ beside: first, through: async () => proxy.url });
}
