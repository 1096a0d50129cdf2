import type { Transaction } from '@minhbach/database';
import {
  isColleague,
  worksForAgency,
  type Action,
  type SessionPerson,
  type SignedInPerson,
} from '@minhbach/identity';
import { Restrictions } from '@minhbach/requests';
import {
  delegationOf,
  ProcessRuntime,
  Refusal,
  type Key,
  type StepResult,
  type TaskRequest,
} from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireFreshProof, taskAccess } from '../access/require-access.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { faultsBelow } from '../problems/faults-below.js';
import { CompletedTaskDto, CompletionDto, DelegationDto, TaskHolderDto } from './task.dto.js';

/** What people do with tasks. Whether they may is decided on the locked task, not on one read before. */
@ApiTags('tasks')
@Controller('tasks/:key')
export class TaskActionsController {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly restrictions: Restrictions,
    private readonly idempotency: Idempotency,
  ) {}

  @Post('claim')
  @HttpCode(200)
  @Access('task.claim')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Take a task' })
  @ApiOkResponse({ type: TaskHolderDto })
  @ApiConflictResponse({ description: 'Somebody else has it, or you have it already.' })
  async claim(
    @KeyParam() taskKey: Key,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<TaskHolderDto> {
    return this.change('claim', taskKey, person, call, (request) =>
      this.runtime.claimTask(request),
    );
  }

  @Post('release')
  @HttpCode(200)
  @Access('task.release')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Give a task back' })
  @ApiOkResponse({ type: TaskHolderDto })
  @ApiConflictResponse({ description: 'You do not have it.' })
  async release(
    @KeyParam() taskKey: Key,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<TaskHolderDto> {
    return this.change('release', taskKey, person, call, (request) =>
      this.runtime.releaseTask(request),
    );
  }

  @Post('delegate')
  @HttpCode(200)
  @Access('task.delegate')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Have a colleague work on a task; it stays yours to complete' })
  @ApiOkResponse({ type: TaskHolderDto })
  @ApiConflictResponse({ description: 'You do not have it, or it was delegated to you.' })
  @ApiUnprocessableEntityResponse({ description: 'There is no such colleague.' })
  async delegate(
    @KeyParam() taskKey: Key,
    @Body() { person: delegate }: DelegationDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<TaskHolderDto> {
    const mayReceive = (tx: Transaction) => requireColleague(tx, person, delegate);
    return this.change('delegate', taskKey, person, call, (request) =>
      this.runtime.delegateTask({ ...request, delegate, mayReceive }),
    );
  }

  @Post('resolve')
  @HttpCode(200)
  @Access('task.resolve')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Hand a delegated task back to its owner' })
  @ApiOkResponse({ type: TaskHolderDto })
  @ApiConflictResponse({ description: 'It is not delegated to you.' })
  async resolve(
    @KeyParam() taskKey: Key,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<TaskHolderDto> {
    return this.change('resolve', taskKey, person, call, (request) =>
      this.runtime.resolveTask(request),
    );
  }

  @Post('completion')
  @HttpCode(200)
  @Access('task.complete')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Complete a task with its filled-in form' })
  @ApiOkResponse({ type: CompletedTaskDto })
  @ApiForbiddenResponse({ description: '`proof-needed`: show that it is you, then sign.' })
  @ApiConflictResponse({ description: 'You have not taken it, or it cannot be done now.' })
  async complete(
    @KeyParam() taskKey: Key,
    @Body() { variables }: CompletionDto,
    @CurrentPerson() person: SessionPerson,
    @Call() call: IdempotentCall,
  ): Promise<CompletedTaskDto> {
    const request = {
      taskKey,
      person: person.id,
      variables,
      check: await this.accessTo(taskKey, person, 'task.complete'),
      maySign: () => {
        requireFreshProof(person);
      },
    };
    return this.idempotency.onceInStep(
      call,
      (step) => completedDto(taskKey, step),
      (callReply) =>
        faultsBelow('/variables', () => this.runtime.completeTask({ ...request, callReply })),
    );
  }

  private async change(
    verb: 'claim' | 'release' | 'delegate' | 'resolve',
    taskKey: Key,
    person: SignedInPerson,
    call: IdempotentCall,
    act: (request: TaskRequest) => Promise<StepResult>,
  ): Promise<TaskHolderDto> {
    const check = await this.accessTo(taskKey, person, `task.${verb}`);
    return this.idempotency.onceInStep(
      call,
      (step) => holderDto(taskKey, step),
      (callReply) => act({ taskKey, person: person.id, check, callReply }),
    );
  }

  private async accessTo(taskKey: Key, person: SignedInPerson, action: Action) {
    const restricted = worksForAgency(person) ? await this.restrictions.ofTask(taskKey) : null;
    return taskAccess(person, action, restricted?.people);
  }
}

function completedDto(taskKey: Key, { rootKey, outcome }: StepResult): CompletedTaskDto {
  return {
    key: String(taskKey),
    processInstanceKey: String(rootKey),
    completedAt: outcome.at,
  };
}

function holderDto(taskKey: Key, { outcome }: StepResult): TaskHolderDto {
  const task = outcome.state.userTasks.get(taskKey);
  return {
    key: String(taskKey),
    assignee: task?.assignee ?? null,
    owner: task?.owner ?? null,
    delegation: task ? delegationOf(task) : null,
    claimedAt: task?.claimedAt ?? null,
  };
}

/** The same answer for whoever does not exist and whoever works elsewhere. */
async function requireColleague(
  tx: Transaction,
  person: SignedInPerson,
  delegate: string,
): Promise<void> {
  if (await isColleague(tx, person, delegate)) return;
  throw new Refusal('delegate-unknown', 'There is no such person in your organisation.', [
    { pointer: '/person', code: 'delegate-unknown' },
  ]);
}
