import { decide, type SignedInPerson } from '@minhbach/identity';
import { Standings } from '@minhbach/legal-time';
import { DueCounts, RequestQueries } from '@minhbach/requests';
import { TaskQueries, type TaskSummary } from '@minhbach/runtime';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { PersonNames } from '../people/person-names.service.js';
import {
  DueCountsDto,
  DueCountsQuery,
  LateRequestPageDto,
  LateRequestsQuery,
  OpenStepDto,
} from './oversight.dto.js';
import { requestSummaryDto } from './request-view.js';
import { VisibleRequests } from './visible-requests.service.js';

/** How the requests that one may see stand against their deadlines. */
@ApiTags('requests')
@Controller('requests')
export class OversightController {
  constructor(
    private readonly counts: DueCounts,
    private readonly requests: RequestQueries,
    private readonly visible: VisibleRequests,
    private readonly standings: Standings,
    private readonly tasks: TaskQueries,
    private readonly names: PersonNames,
  ) {}

  @Get('due-counts')
  @Access('request.list')
  @ApiOperation({ summary: 'Open requests by the working days left to answer them' })
  @ApiOkResponse({ type: DueCountsDto })
  async dueCounts(
    @Query() { agency }: DueCountsQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<DueCountsDto> {
    const { bars, ...count } = await this.counts.of(
      await this.visible.scopeOf(person, 'all', agency),
    );
    return { ...count, bars: [...bars] };
  }

  @Get('late')
  @Access('request.list')
  @ApiOperation({ summary: 'Requests past their due date, with who has them, the newest first' })
  @ApiOkResponse({ type: LateRequestPageDto })
  async late(
    @Query() { state, agency, limit, after }: LateRequestsQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<LateRequestPageDto> {
    const { items, next } = await this.requests.list({
      ...(await this.visible.scopeOf(person, 'all', agency)),
      ...(state === 'open' ? { overdue: true } : { closedLate: true }),
      limit,
      after,
    });
    const [dues, stepsOf] = await Promise.all([
      this.standings.ofClocks(
        'information-request',
        items.map(({ key }) => key),
      ),
      this.openSteps(
        items.map(({ processInstanceKey }) => Number(processInstanceKey)),
        person,
      ),
    ]);
    return {
      items: items.map((item) => ({
        ...requestSummaryDto(item, dues.get(item.key) ?? null),
        steps: stepsOf(Number(item.processInstanceKey)),
      })),
      next,
    };
  }

  private async openSteps(
    rootKeys: readonly number[],
    person: SignedInPerson,
  ): Promise<(rootKey: number) => OpenStepDto[]> {
    const tasks = (await this.tasks.ofInstances(rootKeys)).filter(
      (task) => decide(person, 'task.read', { task }).allowed,
    );
    const nameOf = await this.names.of(tasks.flatMap(({ assignee }) => assignee ?? []));
    const step = ({ name, assignee, candidateGroups, createdAt }: TaskSummary): OpenStepDto => ({
      name,
      holder: assignee === null ? null : nameOf(assignee),
      candidateGroups,
      since: createdAt,
    });
    return (rootKey) => tasks.filter((task) => task.rootKey === rootKey).map(step);
  }
}
