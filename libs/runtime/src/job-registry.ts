import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { jobWorkerKey, type JobHandler } from './job-worker.js';

/** The `@JobWorker` methods of this process's providers, by job type. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private readonly handlers = new Map<string, JobHandler>();

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

  /** What this process can work off; jobs of other types wait for outside workers. */
  get types(): string[] {
    return [...this.handlers.keys()];
  }

  handlerOf(type: string): JobHandler {
    const handler = this.handlers.get(type);
    if (!handler) throw new Error(`nobody here works jobs of type "${type}"`);
    return handler;
  }

  private register(provider: object): void {
    const methods = provider as Record<string, JobHandler>;
    const prototype = Object.getPrototypeOf(provider) as object | null;
    if (!prototype) return;
    for (const name of this.scanner.getAllMethodNames(prototype)) {
      const method = methods[name];
      const type = method && this.reflector.get<string | undefined>(jobWorkerKey, method);
      if (method && type !== undefined) this.add(type, method.bind(provider));
    }
  }

  private add(type: string, handler: JobHandler): void {
    if (this.handlers.has(type)) throw new Error(`the job type "${type}" has two workers`);
    this.handlers.set(type, handler);
  }
}
