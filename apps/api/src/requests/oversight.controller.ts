import type { SignedInPerson } from '@minhbach/identity';
import { DueCounts, RequestQueries } from '@minhbach/requests';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { LateDetails } from './late-details.service.js';
import {
  DueCountsDto,
  DueCountsQuery,
  LateRequestPageDto,
  LateRequestsQuery,
} from './oversight.dto.js';
import { VisibleRequests } from './visible-requests.service.js';

/** How the requests that one may see stand against their deadlines. */
@ApiTags('requests')
@Controller('requests')
export class OversightController {
  constructor(
    private readonly counts: DueCounts,
    private readonly requests: RequestQueries,
    private readonly visible: VisibleRequests,
    private readonly details: LateDetails,
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
    @Query() { state, agency, breachedAfter, limit, after }: LateRequestsQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<LateRequestPageDto> {
    const { items, next } = await this.requests.list({
      ...(await this.visible.scopeOf(person, 'all', agency)),
      ...(state === 'open' ? { overdue: true } : { closedLate: true }),
      breachedAfter,
      limit,
      after,
    });
    const detailsOf = await this.details.of(items, person);
    return { items: items.map(detailsOf), next };
  }
}
