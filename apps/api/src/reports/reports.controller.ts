import { agencyCodesOf, type SignedInPerson } from '@minhbach/identity';
import { Standings } from '@minhbach/legal-time';
import { ReportQueries, ReportService } from '@minhbach/reports';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireAccess } from '../access/require-access.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { PersonNames } from '../people/person-names.service.js';
import { ProcessMapDto } from '../process-maps/process-map.dto.js';
import { ProcessMaps } from '../process-maps/process-maps.service.js';
import { ReportChain } from './report-chain.service.js';
import { reportDto, reportSummaryDto } from './report-view.js';
import { ReportDto, ReportPageDto } from './report.dto.js';
import { OpenedReportDto, OpenReportDto, ReportsQuery } from './reports-query.dto.js';
import { VisibleReports } from './visible-reports.service.js';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reports: ReportQueries,
    private readonly service: ReportService,
    private readonly chain: ReportChain,
    private readonly visible: VisibleReports,
    private readonly names: PersonNames,
    private readonly idempotency: Idempotency,
    private readonly maps: ProcessMaps,
    private readonly standings: Standings,
  ) {}

  @Get()
  @Access('report.list')
  @ApiOperation({ summary: 'The reports that I may see, the latest period first' })
  @ApiOkResponse({ type: ReportPageDto })
  async list(
    @Query() { period, limit, after }: ReportsQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<ReportPageDto> {
    const seesAll = person.role === 'supervisor' || person.role === 'admin';
    const unitCodes = seesAll ? undefined : agencyCodesOf(person);
    const { items, next } = await this.reports.list({ period, unitCodes, limit, after });
    return { items: items.map(reportSummaryDto), next };
  }

  @Get(':key')
  @Access('report.read')
  @ApiOperation({ summary: 'The chain of one period: parts, versions, returns, lateness' })
  @ApiOkResponse({ type: ReportDto })
  @ApiNotFoundResponse()
  async read(@KeyParam() key: Key, @CurrentPerson() person: SignedInPerson): Promise<ReportDto> {
    const report = await this.visible.open(key, person);
    const signers = report.documents.flatMap(({ signedBy }) => signedBy ?? []);
    const [nameOf, dueOf] = await Promise.all([this.names.of(signers), this.standings.ofDay()]);
    return reportDto(report, { person, nameOf, dueOf });
  }

  @Get(':key/map')
  @Access('report.read')
  @ApiOperation({ summary: 'The steps done, the current ones, and those to come' })
  @ApiOkResponse({ type: ProcessMapDto })
  @ApiNotFoundResponse()
  async map(@KeyParam() key: Key, @CurrentPerson() person: SignedInPerson): Promise<ProcessMapDto> {
    const { processInstanceKey } = await this.visible.open(key, person);
    return this.maps.of(Number(processInstanceKey), person);
  }

  @Post()
  @Access('report.open')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Open the report of a period by hand, once' })
  @ApiCreatedResponse({ type: OpenedReportDto })
  @ApiConflictResponse({ description: 'It has been opened before.' })
  async open(
    @Body() { period }: OpenReportDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<OpenedReportDto> {
    requireAccess(person, 'report.open', await this.chain.today());
    return this.idempotency.once<OpenedReportDto>(call, async (remember) => {
      const opened = await this.service.open(
        period,
        person,
        remember && (async (tx, { key }) => remember(tx, openedDto(key, period))),
      );
      return openedDto(opened.key, period);
    });
  }
}

function openedDto(key: string, period: string): OpenedReportDto {
  return { key, period, href: `/api/reports/${key}` };
}
