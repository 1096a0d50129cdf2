import type { SignedInPerson } from '@minhbach/identity';
import { ReportFigures } from '@minhbach/reports';
import type { Key } from '@minhbach/runtime';
import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { readFiguresDto, reportFigureDto } from './report-figures-view.js';
import { ReportFiguresDto } from './report-figures.dto.js';
import { VisibleReports } from './visible-reports.service.js';

/** What the service has counted in the period of a report, as visible as the report itself. */
@ApiTags('reports')
@Controller('reports/:key/figures')
export class ReportFiguresController {
  constructor(
    private readonly figures: ReportFigures,
    private readonly visible: VisibleReports,
  ) {}

  @Get()
  @Access('report.read')
  @ApiOperation({ summary: 'The figures kept with a report, those of now, and where they differ' })
  @ApiOkResponse({ type: ReportFiguresDto })
  @ApiNotFoundResponse()
  async read(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<ReportFiguresDto> {
    const report = await this.visible.open(key, person);
    const { kept, versionNumber, now, changed } = await this.figures.ofReport(report);
    return {
      kept: kept && readFiguresDto(kept),
      versionNumber,
      now: readFiguresDto(now),
      changed: changed.map((each) => ({
        kept: reportFigureDto(each.kept),
        now: reportFigureDto(each.now),
      })),
    };
  }
}
