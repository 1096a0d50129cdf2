import type { Transaction } from '@minhbach/database';
import type { Variables } from '@minhbach/engine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import {
  taskCheckKey,
  type CheckedTask,
  type TaskCheckHandler,
  type TaskCheckTarget,
} from './task-check.js';

/** The `@TaskCheck` methods of this process's providers, by process and element. */
@Injectable()
export class TaskChecks implements OnModuleInit {
  private readonly handlers = new Map<string, TaskCheckHandler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance === 'object' && instance !== null) this.register(instance as object);
    }
  }

  /** Asks the slice, if it has anything to say about this task; its variables are returned. */
  async ask(checked: CheckedTask, tx: Transaction): Promise<Variables | undefined> {
    return this.handlers.get(nameOf(checked.processId, checked.task.elementId))?.(checked, tx);
  }

  /** Whether a slice has anything to say about any task of this process: then its tasks are for people. */
  concerns(processId: string): boolean {
    return [...this.handlers.keys()].some((name) => name.startsWith(nameOf(processId, '')));
  }

  private register(provider: object): void {
    const methods = provider as Record<string, TaskCheckHandler>;
    const prototype = Object.getPrototypeOf(provider) as object | null;
    if (!prototype) return;
    for (const name of this.scanner.getAllMethodNames(prototype)) {
      const method = methods[name];
      const target =
        method && this.reflector.get<TaskCheckTarget | undefined>(taskCheckKey, method);
      if (target) this.add(target, method.bind(provider));
    }
  }

  private add({ processIds, elementId }: TaskCheckTarget, handler: TaskCheckHandler): void {
    for (const processId of processIds) {
      const name = nameOf(processId, elementId);
      if (this.handlers.has(name)) throw new Error(`the user task ${name} has two checks`);
      this.handlers.set(name, handler);
    }
  }
}

function nameOf(processId: string, elementId: string): string {
  return `${processId}/${elementId}`;
}
