import type { SignedInPerson, Subject } from '@minhbach/identity';
import { CaseSightings, Restrictions } from '@minhbach/requests';
import { signs, TaskQueries, type Key, type StoredTask, type TaskFilter } from '@minhbach/runtime';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireAccess } from '../access/require-access.js';
import { KeyParam } from '../boundary/key-param.js';
import { notFound } from '../problems/problem.js';
import { noteSighting } from '../requests/note-sighting.js';
import { restrictedToIn } from './kept-tasks.js';
import { Signing } from './signing.service.js';
import { TaskFactsService } from './task-facts.service.js';
import { taskDetailDto, taskDto } from './task-view.js';
import { TaskDetailDto, TaskPageDto, TasksQuery } from './task.dto.js';

/** Whoever oversees the agencies sees what everybody is to do. */
const forSupervisors: Partial<Record<TasksQuery['view'], TaskFilter['view']>> = {
  all: 'everybodys',
  apart: 'everybodys-apart',
};

@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: TaskQueries,
    private readonly facts: TaskFactsService,
    private readonly signing: Signing,
    private readonly restrictions: Restrictions,
    private readonly sightings: CaseSightings,
  ) {}

  @Get()
  @Access('task.list')
  @ApiOperation({ summary: 'My tasks and those I may take, the soonest due first' })
  @ApiOkResponse({ type: TaskPageDto })
  async list(
    @Query() { view, process, limit, after }: TasksQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<TaskPageDto> {
    const kept = await this.restrictions.keptFrom(person);
    const restrictedTo = restrictedToIn(kept);
    const { items, next } = await this.tasks.list({
      person: person.id,
      groups: person.groups,
      view: person.role === 'supervisor' ? (forSupervisors[view] ?? view) : view,
      processId: process,
      keptRoots: kept.roots,
      limit,
      after,
    });
    const factsOf = await this.facts.of(items);
    const shown = items.map((task) => taskDto(task, person, factsOf(task), restrictedTo(task)));
    return { items: shown, next };
  }

  @Get(':key')
  @Access('task.read')
  @ApiOperation({ summary: 'One task with its form' })
  @ApiOkResponse({ type: TaskDetailDto })
  @ApiNotFoundResponse()
  async read(
    @KeyParam() taskKey: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<TaskDetailDto> {
    const task = await this.tasks.byKey(taskKey);
    if (!task) throw notFound();
    const people = await this.admit(person, task);
    const [factsOf, form] = await Promise.all([this.facts.of([task]), this.tasks.formSchema(task)]);
    const signingOf = signs(form) ? await this.signing.of([task], person) : () => null;
    const facts = { ...factsOf(task), signing: signingOf(task, form) };
    return taskDetailDto(task, person, facts, form, people);
  }

  /** Lets the person read it; those who work on its case come back where that is restricted, and that he saw it is noted. */
  private async admit(person: SignedInPerson, task: StoredTask): Promise<Subject['restrictedTo']> {
    const restricted = await this.restrictions.ofTask(task.key);
    const restrictedTo = restricted?.people ?? null;
    requireAccess(person, 'task.read', { task, restrictedTo });
    if (restricted) await noteSighting(this.sightings, restricted.requestKey, person);
    return restrictedTo;
  }
}
