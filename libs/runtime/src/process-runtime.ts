import type { Transaction } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { Deployer } from './deployer.js';
import type { Deployment, DeploymentFile, DeploymentResult } from './deployment.js';
import { InstanceChanges } from './instance-changes.js';
import { InstanceSteps } from './instance-steps.js';
import { MessageOutbox } from './message-outbox.js';
import type { ToldFault } from './refusal.js';
import type {
  ActivateAdHocRequest,
  AssignRequest,
  BroadcastRequest,
  CompleteRequest,
  CorrelateRequest,
  DelegateRequest,
  EnclosedMessage,
  InstanceRequest,
  MigrateRequest,
  ModifyRequest,
  PublishRequest,
  ResolveRequest,
  SetVariablesRequest,
  StartRequest,
  TaskRequest,
  UpdateTaskRequest,
} from './runtime-request.js';
import type { StepResult } from './step-request.js';
import { TaskSteps } from './task-steps.js';

/**
 * The one door to the engine. Whatever is asked here has happened, domain work included, when the promise is
 * fulfilled; a rejected one with a `Refusal` has changed nothing.
 */
@Injectable()
export class ProcessRuntime {
  constructor(
    private readonly deployer: Deployer,
    private readonly instances: InstanceSteps,
    private readonly changes: InstanceChanges,
    private readonly tasks: TaskSteps,
    private readonly outbox: MessageOutbox,
  ) {}

  /** Deploys all files or none; an unchanged file keeps its version. `after` runs in the same transaction. */
  deploy(
    files: readonly DeploymentFile[],
    actor: string,
    after?: (tx: Transaction, deployment: Deployment) => Promise<void>,
  ): Promise<DeploymentResult> {
    return this.deployer.deploy(files, actor, after);
  }

  /** What a deployment would find and do. */
  checkDeployment(files: readonly DeploymentFile[]): Promise<DeploymentResult> {
    return this.deployer.check(files);
  }

  start(request: StartRequest): Promise<StepResult> {
    return this.instances.start(request);
  }

  claimTask(request: TaskRequest): Promise<StepResult> {
    return this.tasks.claim(request);
  }

  releaseTask(request: TaskRequest): Promise<StepResult> {
    return this.tasks.release(request);
  }

  /** Gives a task to somebody, whoever has it now. */
  assignTask(request: AssignRequest): Promise<StepResult> {
    return this.tasks.assign(request);
  }

  /** Changes what a task says about itself, whoever has it. */
  updateTask(request: UpdateTaskRequest): Promise<StepResult> {
    return this.tasks.update(request);
  }

  /** Has somebody else work on a task; it stays the person's to complete. */
  delegateTask(request: DelegateRequest): Promise<StepResult> {
    return this.tasks.delegate(request);
  }

  /** Hands a delegated task back to its owner. */
  resolveTask(request: TaskRequest): Promise<StepResult> {
    return this.tasks.resolve(request);
  }

  /** In this order: access, whose task it is, the form, the slice's check, the proof of who signs, the process. */
  completeTask(request: CompleteRequest): Promise<StepResult> {
    return this.tasks.complete(request);
  }

  correlate(request: CorrelateRequest): Promise<StepResult> {
    return this.instances.correlate(request);
  }

  /** Returns the key under which it waits to be delivered, as `broadcastSignal` does. */
  publishMessage(request: PublishRequest): Promise<Key> {
    return this.outbox.publish(request);
  }

  /** Publishes a message as part of a step that is being written, e.g. by a job: both happen, or neither. */
  encloseMessage(tx: Transaction, message: EnclosedMessage): Promise<void> {
    return this.outbox.enclose(tx, message);
  }

  broadcastSignal(request: BroadcastRequest): Promise<Key> {
    return this.outbox.broadcast(request);
  }

  setVariables(request: SetVariablesRequest): Promise<StepResult> {
    return this.instances.setVariables(request);
  }

  /** Begins elements of an open ad-hoc sub-process, as often as asked; a `Refusal` tells what cannot be begun. */
  activateAdHoc(request: ActivateAdHocRequest): Promise<StepResult> {
    return this.changes.activateAdHoc(request);
  }

  /** Rejects as the activation would now, and begins nothing. */
  checkAdHocActivation(request: ActivateAdHocRequest): Promise<void> {
    return this.changes.checkAdHocActivation(request);
  }

  cancel(request: InstanceRequest): Promise<StepResult> {
    return this.instances.change('cancel', request);
  }

  suspend(request: InstanceRequest): Promise<StepResult> {
    return this.instances.change('suspend', request);
  }

  resume(request: InstanceRequest): Promise<StepResult> {
    return this.instances.change('resume', request);
  }

  /** Activates, terminates and moves tokens by hand; a `Refusal` tells everything that is wrong. */
  modify(request: ModifyRequest): Promise<StepResult> {
    return this.changes.modify(request);
  }

  /** Takes an instance to another version of its process; a `Refusal` tells everything that is in the way. */
  migrate(request: MigrateRequest): Promise<StepResult> {
    return this.changes.migrate(request);
  }

  /** What is in the way of a migration; nothing is changed. */
  checkMigration(request: MigrateRequest): Promise<readonly ToldFault[]> {
    return this.changes.checkMigration(request);
  }

  resolveIncident(request: ResolveRequest): Promise<StepResult> {
    return this.instances.resolveIncident(request);
  }
}
