import type { KnownClient } from '@minhbach/identity';
import { ProcessRuntime, Refusal, type Hit, type Key } from '@minhbach/runtime';
import { Body, Controller, Delete, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ClientAccess, CurrentClient } from '../../access/client-access.decorator.js';
import { KeyParam } from '../../boundary/key-param.js';
import { faultsBelow } from '../../problems/faults-below.js';
import { Problem } from '../../problems/problem.js';
import { actorOf } from '../client-reach.js';
import { ClientSearch } from '../search/client-search.service.js';
import { AssignUserTaskDto, CompleteUserTaskDto, UpdateUserTaskDto } from './user-task.dto.js';

/** What systems outside do with the tasks of people; where it matters who does a task, they may not complete it. */
@ApiExcludeController()
@Controller('v2/user-tasks/:key')
export class UserTasksController {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly search: ClientSearch,
  ) {}

  @Post('assignment')
  @HttpCode(204)
  @ClientAccess('tasks:work')
  async assign(
    @KeyParam() taskKey: Key,
    @Body() { assignee, allowOverride }: AssignUserTaskDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    const task = await this.taskOf(taskKey, client);
    if (allowOverride === false && task.assignee !== null) {
      throw new Problem(409, 'already-claimed', 'Somebody has this task.');
    }
    await this.runtime.assignTask({ taskKey, person: actorOf(client), assignee });
  }

  @Delete('assignee')
  @HttpCode(204)
  @ClientAccess('tasks:work')
  async unassign(@KeyParam() taskKey: Key, @CurrentClient() client: KnownClient): Promise<void> {
    const { assignee } = await this.taskOf(taskKey, client);
    if (typeof assignee !== 'string') return;
    await this.runtime.releaseTask({ taskKey, person: assignee, actor: actorOf(client) });
  }

  @Patch()
  @HttpCode(204)
  @ClientAccess('tasks:work')
  async update(
    @KeyParam() taskKey: Key,
    @Body() { changeset = {} }: UpdateUserTaskDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    await this.taskOf(taskKey, client);
    const given = Object.entries(changeset).filter(
      ([, value]) => value !== null && value !== undefined,
    );
    // An empty date is none.
    const changes = Object.fromEntries(
      given.map(([name, value]) => [name, value === '' ? null : value]),
    );
    await this.runtime.updateTask({ taskKey, person: actorOf(client), changes });
  }

  /** The client takes the task first, so that the history says who did it; refused, it gives it back. */
  @Post('completion')
  @HttpCode(204)
  @ClientAccess('tasks:work')
  async complete(
    @KeyParam() taskKey: Key,
    @Body() { variables }: CompleteUserTaskDto,
    @CurrentClient() client: KnownClient,
  ): Promise<void> {
    const { assignee } = await this.taskOf(taskKey, client);
    const person = actorOf(client);
    if (assignee !== person) await this.runtime.assignTask({ taskKey, person, assignee: person });
    const request = { taskKey, person, variables: variables ?? {}, byMachine: true };
    try {
      await faultsBelow('/variables', () => this.runtime.completeTask(request));
    } catch (error) {
      if (error instanceof Refusal) await this.giveBack(taskKey, person, assignee);
      throw error;
    }
  }

  private async giveBack(taskKey: Key, person: string, before: Hit['assignee']): Promise<void> {
    if (before === person) return;
    const given =
      typeof before === 'string'
        ? this.runtime.assignTask({ taskKey, person, assignee: before })
        : this.runtime.releaseTask({ taskKey, person });
    // Whatever is in its way is what the caller is told already.
    await given.catch(() => undefined);
  }

  private taskOf(taskKey: Key, client: KnownClient): Promise<Hit> {
    return this.search.one('userTasks', taskKey, client);
  }
}
