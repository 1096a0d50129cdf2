import { Clock } from '@minhbach/database';
import type { SignedInPerson } from '@minhbach/identity';
import { IndicatorService } from '@minhbach/indicators';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireAccess } from '../access/require-access.js';
import { notFound } from '../problems/problem.js';
import { casePageDto, indicatorDto } from './indicator-view.js';
import { IndicatorCasePageDto } from './indicator-case.dto.js';
import { IndicatorCasesQueryDto, IndicatorQueryDto } from './indicator-query.dto.js';
import { questionOf } from './indicator-question.js';
import { Cs5Dto, Cs6Dto } from './indicator.dto.js';

@ApiTags('indicators')
@Controller('indicators')
export class IndicatorsController {
  constructor(
    private readonly indicators: IndicatorService,
    private readonly clock: Clock,
  ) {}

  @Get('cs5')
  @Access('indicator.read')
  @ApiOperation({ summary: 'CS 5: how many of those who asked received the information' })
  @ApiOkResponse({ type: Cs5Dto })
  async cs5(@Query() query: IndicatorQueryDto): Promise<Cs5Dto> {
    return indicatorDto(await this.indicators.cs5(await questionOf(query, this.clock)));
  }

  @Get('cs6')
  @Access('indicator.read')
  @ApiOperation({ summary: 'CS 6: how many days it took' })
  @ApiOkResponse({ type: Cs6Dto })
  async cs6(@Query() query: IndicatorQueryDto): Promise<Cs6Dto> {
    return indicatorDto(await this.indicators.cs6(await questionOf(query, this.clock)));
  }

  @Get(':id/cases')
  @Access('indicator.open-cases')
  @ApiOperation({ summary: 'The cases behind a figure; an officer opens those of his own agency' })
  @ApiParam({ name: 'id', enum: ['cs5', 'cs6'] })
  @ApiOkResponse({ type: IndicatorCasePageDto })
  async cases(
    @Param('id') id: string,
    @Query() query: IndicatorCasesQueryDto,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<IndicatorCasePageDto> {
    if (id !== 'cs5' && id !== 'cs6') throw notFound();
    requireAccess(person, 'indicator.open-cases', { agencyCode: query.agency ?? null });
    const indicator = await this.indicators[id](await questionOf(query, this.clock));
    return casePageDto(indicator, query);
  }
}
