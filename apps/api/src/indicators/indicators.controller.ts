import { Clock } from '@minhbach/database';
import type { SignedInPerson } from '@minhbach/identity';
import { definitions, IndicatorService } from '@minhbach/indicators';
import { Restrictions } from '@minhbach/requests';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireAccess } from '../access/require-access.js';
import { isKey } from '../boundary/key-param.js';
import { invalid, notFound } from '../problems/problem.js';
import { casePageDto, indicatorDto } from './indicator-view.js';
import { IndicatorCasePageDto } from './indicator-case.dto.js';
import { IndicatorCasesQueryDto, IndicatorQueryDto } from './indicator-query.dto.js';
import { caseQuestionOf, questionOf } from './indicator-question.js';
import { MetricDefinitionDto } from './metric-definition.dto.js';
import { Cs5Dto, Cs6Dto, ProgressIndicatorDto, SlaIndicatorDto } from './metric.dto.js';

const metricIds = Object.keys(definitions);

@ApiTags('indicators')
@Controller('indicators')
export class IndicatorsController {
  constructor(
    private readonly indicators: IndicatorService,
    private readonly restrictions: Restrictions,
    private readonly clock: Clock,
  ) {}

  @Get('definitions')
  @Access('indicator.read')
  @ApiOperation({ summary: 'What each figure means, in its version in force' })
  @ApiOkResponse({ type: [MetricDefinitionDto] })
  definitions(): readonly MetricDefinitionDto[] {
    return Object.values(definitions);
  }

  @Get('cs5')
  @Access('indicator.read')
  @ApiOperation({ summary: 'CS 5: how many of those who asked received the information' })
  @ApiOkResponse({ type: Cs5Dto })
  async cs5(@Query() query: IndicatorQueryDto): Promise<Cs5Dto> {
    return indicatorDto(await this.indicators.of('cs5', await questionOf(query, this.clock)));
  }

  @Get('cs6')
  @Access('indicator.read')
  @ApiOperation({ summary: 'CS 6: how many days it took' })
  @ApiOkResponse({ type: Cs6Dto })
  async cs6(@Query() query: IndicatorQueryDto): Promise<Cs6Dto> {
    return indicatorDto(await this.indicators.of('cs6', await questionOf(query, this.clock)));
  }

  @Get('sla')
  @Access('indicator.read')
  @ApiOperation({ summary: 'How many were answered in time, where the others stand, breaches' })
  @ApiOkResponse({ type: SlaIndicatorDto })
  async sla(@Query() query: IndicatorQueryDto): Promise<SlaIndicatorDto> {
    return indicatorDto(await this.indicators.of('sla', await questionOf(query, this.clock)));
  }

  @Get('progress')
  @Access('indicator.read')
  @ApiOperation({ summary: 'Working days from step to step' })
  @ApiOkResponse({ type: ProgressIndicatorDto })
  async progress(@Query() query: IndicatorQueryDto): Promise<ProgressIndicatorDto> {
    return indicatorDto(await this.indicators.of('progress', await questionOf(query, this.clock)));
  }

  @Get(':id/cases')
  @Access('indicator.open-cases')
  @ApiOperation({ summary: 'The cases behind a figure; an officer opens those of his own agency' })
  @ApiParam({ name: 'id', enum: metricIds })
  @ApiOkResponse({ type: IndicatorCasePageDto })
  async cases(
    @Param('id') id: string,
    @Query() query: IndicatorCasesQueryDto,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<IndicatorCasePageDto> {
    if (!metricIds.includes(id)) throw notFound();
    requireAccess(person, 'indicator.open-cases', { agencyCode: query.agency ?? null });
    const { set, limit, after = '0' } = query;
    if (after !== '0' && !isKey(after))
      throw invalid([{ pointer: '/after', code: 'invalid-cursor' }]);
    const question = await caseQuestionOf(query, this.clock);
    const page = await this.indicators.cases(question, set, { after, limit });
    const hidden = (await this.restrictions.keptFrom(person)).requests;
    const items = page.items.filter(({ subject }) => !hidden.includes(subject.requestKey));
    return casePageDto({ ...page, items }, question);
  }
}
