import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AfterStep } from './after-step.js';
import { BatchRunner } from './batch-runner.js';
import { DefinitionQueries } from './definition-queries.js';
import { DefinitionStore } from './definition-store.js';
import { Deployer } from './deployer.js';
import { FormValidator } from './form-validator.js';
import { InstanceQueries } from './instance-queries.js';
import { InstanceSteps } from './instance-steps.js';
import { MessageOutbox } from './message-outbox.js';
import { ProcessRuntime } from './process-runtime.js';
import { StepQueue } from './step-queue.js';
import { TaskChecks } from './task-checks.js';
import { TaskQueries } from './task-queries.js';
import { TaskSteps } from './task-steps.js';

/** Durable execution. Needs the global modules of the database and the queue. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    DefinitionStore,
    BatchRunner,
    AfterStep,
    StepQueue,
    Deployer,
    FormValidator,
    TaskChecks,
    InstanceSteps,
    TaskSteps,
    MessageOutbox,
    ProcessRuntime,
    TaskQueries,
    InstanceQueries,
    DefinitionQueries,
  ],
  exports: [ProcessRuntime, TaskQueries, InstanceQueries, DefinitionQueries],
})
export class RuntimeModule {}
