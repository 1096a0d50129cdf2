import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { jobWorkerKey, type JobHandler } from './job-worker.js';
import {
  outsideJobWorkerKey,
  type OutsideJobHandler,
  type OutsideJobOptions,
} from './outside-job-worker.js';

export interface OutsideWorker {
  readonly handler: OutsideJobHandler;
  readonly patienceMs: number;
}

/** A method as it is found, of either kind. */
type Worker = JobHandler & OutsideJobHandler;

/** The `@JobWorker` and `@OutsideJobWorker` methods of this process's providers, by job type. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly outsideWorkers = new Map<string, OutsideWorker>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const providers = new Set<object>();
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance === 'object' && instance !== null) providers.add(instance as object);
    }
    for (const provider of providers) this.register(provider);
  }

  /** Workers that wait for somebody outside before they enter the step, by job type. */
  get outside(): ReadonlyMap<string, OutsideWorker> {
    return this.outsideWorkers;
  }

  /** What this process can work off inside of steps; jobs of other types wait for outside workers. */
  get types(): string[] {
    return [...this.handlers.keys()];
  }

  /** Whether somebody here works jobs of this type, in either way. */
  isOwn(type: string): boolean {
    return this.handlers.has(type) || this.outsideWorkers.has(type);
  }

  handlerOf(type: string): JobHandler {
    const handler = this.handlers.get(type);
    if (!handler) throw new Error(`nobody here works jobs of type "${type}"`);
    return handler;
  }

  private register(provider: object): void {
    const methods = provider as Record<string, Worker>;
    const prototype = Object.getPrototypeOf(provider) as object | null;
    if (!prototype) return;
    for (const name of this.scanner.getAllMethodNames(prototype)) {
      const method = methods[name];
      if (!method) continue;
      const handler: Worker = method.bind<Worker>(provider);
      const type = this.reflector.get<string | undefined>(jobWorkerKey, method);
      if (type !== undefined) this.add(this.handlers, type, handler);
      const outside = this.reflector.get<OutsideJobOptions | undefined>(
        outsideJobWorkerKey,
        method,
      );
      if (!outside) continue;
      const { patienceMs } = outside;
      this.add(this.outsideWorkers, outside.type, { handler, patienceMs });
    }
  }

  private add<Kept>(workers: Map<string, Kept>, type: string, worker: Kept): void {
    if (this.isOwn(type)) throw new Error(`the job type "${type}" has two workers`);
    workers.set(type, worker);
  }
}
