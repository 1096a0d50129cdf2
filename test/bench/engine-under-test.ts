import { DatabaseModule, KeyAllocator } from '@minhbach/database';
import { Doorbell } from '@minhbach/queue';
import {
  BellAnswers,
  JobDispatcher,
  JobWorker,
  ProcessRuntime,
  RuntimeModule,
  type Key,
  type StepRequest,
  type StepResult,
} from '@minhbach/runtime';
import { Global, Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { BatchRunner } from '../../libs/runtime/src/batch-runner.js';
import { LocalDoorbell } from './local-doorbell.js';
import { clerk, jobType, variables, type Workload } from './workloads.js';

type Observer = (request: StepRequest, result: StepResult) => void;

@Injectable()
class BenchJobs {
  @JobWorker(jobType)
  async work(): Promise<undefined> {
    return undefined;
  }
}

@Global()
@Module({
  providers: [{ provide: Doorbell, useClass: LocalDoorbell }],
  exports: [Doorbell],
})
class LocalDoorbellModule {}

@Module({})
class BenchModule {}

/** The durable engine of one process, used as the api and the workers use it. */
export class EngineUnderTest {
  private readonly ends = new Map<Key, () => void>();
  private readonly definitions = new Map<string, Key>();
  private observer: Observer | null = null;

  private constructor(private readonly app: INestApplicationContext) {}

  static async start(url: string, workloads: readonly Workload[]): Promise<EngineUnderTest> {
    const module = {
      module: BenchModule,
      imports: [DatabaseModule.forRoot({ url, entities: [] }), LocalDoorbellModule, RuntimeModule],
      providers: [BenchJobs],
    };
    const app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
    const engine = new EngineUnderTest(app);
    app
      .get<LocalDoorbell>(Doorbell, { strict: false })
      .attach(app.get(JobDispatcher, { strict: false }));
    for (const workload of workloads) await engine.deploy(workload);
    engine.watch(app.get(BatchRunner, { strict: false }));
    return engine;
  }

  get keys(): KeyAllocator {
    return this.app.get(KeyAllocator, { strict: false });
  }

  definitionOf({ processId }: Workload): Key {
    return this.definitions.get(processId) ?? 0;
  }

  /** From the start to the end of one instance; a user task on the way is completed by its clerk. */
  async play({ processId }: Workload): Promise<void> {
    const { rootKey, outcome } = await this.runtime.start({ processId, variables, actor: clerk });
    if (outcome.state.status === 'completed') return;
    const ended = new Promise<void>((resolve) => this.ends.set(rootKey, resolve));
    const [taskKey] = outcome.state.userTasks.keys();
    if (taskKey !== undefined) {
      await this.runtime.completeTask({ taskKey, person: clerk, variables: { approved: true } });
    }
    if (outcome.state.timers.size > 0) await this.fireTimers();
    await ended;
  }

  /** Fires what is due until nothing is left, as a worker does when the bell rings; returns how many. */
  fireTimers(): Promise<number> {
    return this.app.get(BellAnswers, { strict: false }).answer('timers');
  }

  /** Plays one instance and shows every step that is committed meanwhile. */
  async observe(workload: Workload, observer: Observer): Promise<void> {
    await this.watching(observer, () => this.play(workload));
  }

  /** Shows every step that is committed while something goes on. */
  async watching<Result>(observer: Observer, work: () => Promise<Result>): Promise<Result> {
    this.observer = observer;
    try {
      return await work();
    } finally {
      this.observer = null;
    }
  }

  async stop(): Promise<void> {
    await this.app.close();
  }

  get runtime(): ProcessRuntime {
    return this.app.get(ProcessRuntime, { strict: false });
  }

  private async deploy({ processId, xml }: Workload): Promise<void> {
    const files = [{ name: `${processId}.bpmn`, content: xml }];
    const result = await this.runtime.deploy(files, clerk);
    if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
    const [process] = result.deployment.processes;
    this.definitions.set(processId, Number(process?.key));
  }

  /** Sees every committed step; the end of an instance wakes whoever plays it. */
  private watch(runner: BatchRunner): void {
    const run = runner.run.bind(runner);
    runner.run = async (requests) => {
      const replies = await run(requests);
      for (const [index, reply] of replies.entries()) {
        const request = requests[index];
        if (!reply.ok || !request) throw new Error('a step of the benchmark failed');
        this.observer?.(request, reply.result);
        const { rootKey, outcome } = reply.result;
        if (outcome.state.status !== 'completed') continue;
        this.ends.get(rootKey)?.();
        this.ends.delete(rootKey);
      }
      return replies;
    };
  }
}
