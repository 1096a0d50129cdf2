import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { IndicatorCharts, periodsUntil } from '@minhbach/indicators';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { AgencyComparisonDto, AgencyGroundsDto, AgencyMonthsDto } from './agency-charts.dto.js';
import {
  AnswerDaysDto,
  BreachCalendarDto,
  IndicatorPeriodDto,
  MonthlyTrendDto,
} from './indicator-charts.dto.js';
import { ClockQueryDto, ComparisonQueryDto, IndicatorQueryDto } from './indicator-query.dto.js';
import { oneYearOf, questionOf } from './indicator-question.js';

/** So many months, quarters and years are offered. */
const offered = { month: 24, quarter: 8, year: 3 };

/** What the charts of the figures show, computed here so that a screen only draws it. */
@ApiTags('indicators')
@Controller('indicators/charts')
export class IndicatorChartsController {
  constructor(
    private readonly charts: IndicatorCharts,
    private readonly clock: Clock,
  ) {}

  @Get('periods')
  @Access('indicator.read')
  @ApiOperation({ summary: 'Months, quarters and years that figures are asked for' })
  @ApiOkResponse({ type: [IndicatorPeriodDto] })
  async periods(): Promise<IndicatorPeriodDto[]> {
    return periodsUntil(localDateOf(await this.clock.now()), offered);
  }

  @Get('answer-days')
  @Access('indicator.read')
  @ApiOperation({ summary: 'How many of the cohort were decided within how many days' })
  @ApiOkResponse({ type: AnswerDaysDto })
  async answerDays(@Query() query: ClockQueryDto): Promise<AnswerDaysDto> {
    const question = await questionOf(query, this.clock);
    const { asOfOn } = question;
    return { asOfOn, ...(await this.charts.answerDays(question, query.clock)) };
  }

  @Get('trend')
  @Access('indicator.read')
  @ApiOperation({ summary: 'Monthly medians up to the end of the period, and what was usual' })
  @ApiOkResponse({ type: MonthlyTrendDto })
  async trend(@Query() query: ClockQueryDto): Promise<MonthlyTrendDto> {
    const question = await questionOf(query, this.clock);
    const { asOfOn } = question;
    return { asOfOn, ...(await this.charts.trend(question, query.clock)) };
  }

  @Get('agencies')
  @Access('indicator.read')
  @ApiOperation({
    summary: 'The share of each agency against the target, and what chance explains',
  })
  @ApiOkResponse({ type: AgencyComparisonDto })
  async agencies(@Query() query: ComparisonQueryDto): Promise<AgencyComparisonDto> {
    const question = await questionOf(query, this.clock);
    const { asOfOn } = question;
    return { asOfOn, ...(await this.charts.agencies(question, query.compared)) };
  }

  @Get('agency-months')
  @Access('indicator.read')
  @ApiOperation({
    summary: 'Monthly medians of each agency in the year up to the end of the period',
  })
  @ApiOkResponse({ type: AgencyMonthsDto })
  async agencyMonths(@Query() query: ClockQueryDto): Promise<AgencyMonthsDto> {
    const question = await questionOf(query, this.clock);
    const { asOfOn } = question;
    return { asOfOn, ...(await this.charts.agencyMonths(question, query.clock)) };
  }

  @Get('breaches')
  @Access('indicator.read')
  @ApiOperation({ summary: 'On which due dates of the period answers were late' })
  @ApiOkResponse({ type: BreachCalendarDto })
  async breaches(@Query() query: IndicatorQueryDto): Promise<BreachCalendarDto> {
    const question = oneYearOf(await questionOf(query, this.clock));
    return { asOfOn: question.asOfOn, days: await this.charts.breaches(question) };
  }

  @Get('grounds')
  @Access('indicator.read')
  @ApiOperation({ summary: 'How often each agency refused, and on what grounds' })
  @ApiOkResponse({ type: AgencyGroundsDto })
  async grounds(@Query() query: IndicatorQueryDto): Promise<AgencyGroundsDto> {
    const question = await questionOf(query, this.clock);
    return { asOfOn: question.asOfOn, ...(await this.charts.grounds(question)) };
  }
}
