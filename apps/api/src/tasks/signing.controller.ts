import type { SignedInPerson } from '@minhbach/identity';
import { Restrictions } from '@minhbach/requests';
import { TaskQueries } from '@minhbach/runtime';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { PageQuery } from '../boundary/page-query.dto.js';
import { SigningTaskPageDto } from './signing-task.dto.js';
import { restrictedToIn } from './kept-tasks.js';
import { Signing } from './signing.service.js';
import { TaskFactsService } from './task-facts.service.js';
import { taskDto } from './task-view.js';

@ApiTags('tasks')
@Controller('tasks/awaiting-signature')
export class SigningController {
  constructor(
    private readonly tasks: TaskQueries,
    private readonly facts: TaskFactsService,
    private readonly signing: Signing,
    private readonly restrictions: Restrictions,
  ) {}

  @Get()
  @Access('task.list')
  @ApiOperation({ summary: 'What I am to sign or may sign, the soonest due first' })
  @ApiOkResponse({ type: SigningTaskPageDto })
  async list(
    @Query() { limit, after }: PageQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<SigningTaskPageDto> {
    const { id, groups } = person;
    const kept = await this.restrictions.keptFrom(person);
    const restrictedTo = restrictedToIn(kept);
    const filter = { person: id, groups, view: 'all', signs: true, limit, after } as const;
    const { items, next } = await this.tasks.list({ ...filter, keptRoots: kept.roots });
    const [factsOf, signingOf, forms] = await Promise.all([
      this.facts.of(items),
      this.signing.of(items, person),
      this.tasks.formSchemas(items),
    ]);
    return {
      items: items.map((task) => ({
        ...taskDto(task, person, factsOf(task), restrictedTo(task)),
        signing: signingOf(task, forms.get(task.key) ?? null),
      })),
      next,
    };
  }
}
