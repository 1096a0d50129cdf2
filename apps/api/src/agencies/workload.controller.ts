import { AgencyRegistry } from '@minhbach/agencies';
import { Clock } from '@minhbach/database';
import type { SignedInPerson } from '@minhbach/identity';
import { OfficerWorkloads } from '@minhbach/indicators';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireAccess } from '../access/require-access.js';
import { periodOf, PeriodQuery } from '../boundary/period-query.dto.js';
import { notFound } from '../problems/problem.js';
import { AgencyWorkloadDto } from './workload.dto.js';

/** Who in an agency has how much to do. */
@ApiTags('agencies')
@Controller('agencies/:code/workload')
export class WorkloadController {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly workloads: OfficerWorkloads,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('agency.read-workload')
  @ApiOperation({ summary: 'What each officer of an agency has to do, and has done in a period' })
  @ApiOkResponse({ type: AgencyWorkloadDto })
  @ApiNotFoundResponse()
  async read(
    @Param('code') code: string,
    @Query() query: PeriodQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<AgencyWorkloadDto> {
    requireAccess(person, 'agency.read-workload', { agencyCode: code });
    const period = await periodOf(query, this.clock);
    if (!(await this.agencies.find(code, period.to))) throw notFound();
    const { officers, unclaimed } = await this.workloads.of(code, period);
    return { ...period, unclaimed, officers: [...officers] };
  }
}
