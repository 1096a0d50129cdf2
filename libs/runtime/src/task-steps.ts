import type { Transaction } from '@minhbach/database';
import { faultInVariables, variablesAt, type TriggerBody, type Variables } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DefinitionStore } from './definition-store.js';
import { FormValidator } from './form-validator.js';
import { assertClaimedBy, openInstance, openTask, taskGone } from './open-task.js';
import { Refusal } from './refusal.js';
import type {
  AssignRequest,
  CompleteRequest,
  DelegateRequest,
  TaskRequest,
  UpdateTaskRequest,
} from './runtime-request.js';
import type { DomainWork, StepContext, StepResult } from './step-request.js';
import { StepQueue } from './step-queue.js';
import { TaskChecks } from './task-checks.js';
import { TaskRoots } from './task-roots.js';

/** What people do with their tasks. Everything is decided on the locked task, not on what was read before. */
@Injectable()
export class TaskSteps {
  constructor(
    private readonly steps: StepQueue,
    private readonly definitions: DefinitionStore,
    private readonly forms: FormValidator,
    private readonly checks: TaskChecks,
    private readonly roots: TaskRoots,
  ) {}

  claim(request: TaskRequest): Promise<StepResult> {
    const { taskKey, person } = request;
    return this.submit(request, { type: 'claim-user-task', userTaskKey: taskKey, person });
  }

  release(request: TaskRequest): Promise<StepResult> {
    const { taskKey, person } = request;
    return this.submit(
      request,
      { type: 'release-user-task', userTaskKey: taskKey, person },
      async (_tx, step) => {
        assertClaimedBy(openTask(step, taskKey), person);
        return undefined;
      },
    );
  }

  assign(request: AssignRequest): Promise<StepResult> {
    const { taskKey, person, assignee } = request;
    return this.submit(request, {
      type: 'assign-user-task',
      userTaskKey: taskKey,
      person,
      assignee,
    });
  }

  update(request: UpdateTaskRequest): Promise<StepResult> {
    const { taskKey, person, changes } = request;
    return this.submit(request, {
      type: 'update-user-task',
      userTaskKey: taskKey,
      person,
      changes,
    });
  }

  delegate(request: DelegateRequest): Promise<StepResult> {
    const { taskKey, person, delegate, mayReceive } = request;
    return this.submit(
      request,
      { type: 'delegate-user-task', userTaskKey: taskKey, person, delegate },
      async (tx, step) => {
        assertClaimedBy(openTask(step, taskKey), person);
        await mayReceive?.(tx);
        return undefined;
      },
    );
  }

  resolve(request: TaskRequest): Promise<StepResult> {
    const { taskKey, person } = request;
    return this.submit(request, { type: 'resolve-user-task', userTaskKey: taskKey, person });
  }

  complete(request: CompleteRequest): Promise<StepResult> {
    const { taskKey, person, variables } = request;
    return this.submit(
      request,
      { type: 'complete-user-task', userTaskKey: taskKey, person, variables },
      (tx, step) => this.check(request, tx, step),
    );
  }

  private async submit(
    { taskKey, person, actor = person, check, after, callReply }: TaskRequest,
    body: TriggerBody,
    more?: DomainWork,
  ): Promise<StepResult> {
    const rootKey = await this.rootOf(taskKey);
    const work: DomainWork = async (tx, step) => {
      const task = openTask(step, taskKey);
      check?.(task);
      openInstance(step);
      return more?.(tx, step);
    };
    return this.steps.submit({ rootKey, body, actor, work, after, callReply });
  }

  /** A task keeps its instance; whether it is still there is asked again under the lock. */
  private async rootOf(taskKey: number): Promise<number> {
    const rootKey = await this.roots.of(taskKey);
    if (rootKey === undefined) throw taskGone();
    return rootKey;
  }

  private async check(
    { taskKey, person, variables: submitted, byMachine = false, maySign }: CompleteRequest,
    tx: Transaction,
    step: StepContext,
  ): Promise<Variables | undefined> {
    const task = openTask(step, taskKey);
    assertClaimedBy(task, person);
    const fault = faultInVariables(submitted);
    if (fault !== null) throw new Refusal('invalid-variables', fault);
    this.forms.assertValid(task, submitted);
    const state = openInstance(step);
    const processId = this.processOf(step, task.elementInstanceKey);
    const isSigned = this.forms.signs(task);
    if (byMachine && (isSigned || this.checks.concerns(processId))) {
      throw new Refusal(
        'for-people',
        'Who does the tasks of this process matters: only a person may complete one.',
      );
    }
    const added = await this.checks.ask(
      {
        task,
        rootKey: step.rootKey,
        processId,
        businessKey: step.businessKey,
        person,
        submitted,
        variables: variablesAt(state, task.elementInstanceKey),
        at: step.at,
      },
      tx,
    );
    if (isSigned) maySign?.();
    return added;
  }

  /** The process whose model has the task: a called one for a task inside a call activity. */
  private processOf({ state }: StepContext, elementInstanceKey: number): string {
    const instance = state?.elements.get(elementInstanceKey);
    const deployed = instance && this.definitions.process(instance.definitionKey);
    if (!deployed) throw new Error(`the process of ${String(elementInstanceKey)} is not loaded`);
    return deployed.model.id;
  }
}
