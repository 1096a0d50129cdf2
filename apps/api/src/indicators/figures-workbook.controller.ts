import { Clock } from '@minhbach/database';
import { IndicatorService, type IndicatorQuery } from '@minhbach/indicators';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { AgencyNames } from '../published-answers/agency-names.service.js';
import { figuresWorkbook } from './figures-workbook.js';
import { IndicatorQueryDto } from './indicator-query.dto.js';
import { questionOf } from './indicator-question.js';
import { workbookType } from './workbook.js';

/** What the cases are counted under that have been given to no agency yet. */
const unassigned = 'none';

@ApiTags('indicators')
@Controller('indicators')
export class FiguresWorkbookController {
  constructor(
    private readonly indicators: IndicatorService,
    private readonly agencies: AgencyNames,
    private readonly clock: Clock,
  ) {}

  @Get('workbook')
  @Access('indicator.read')
  @ApiOperation({ summary: 'CS 5, CS 6 and the deadlines, whole and by agency, as a workbook' })
  @ApiProduces(workbookType)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async workbook(@Query() query: IndicatorQueryDto): Promise<StreamableFile> {
    const question = await questionOf(query, this.clock);
    const [cs5, cs6, sla] = await Promise.all([
      this.figures('cs5', question),
      this.figures('cs6', question),
      this.figures('sla', question),
    ]);
    const codes = cs5.byAgency.map(({ value }) => value).filter((code) => code !== unassigned);
    const agencyOf = await this.agencies.of(codes);
    const bytes = await figuresWorkbook({ cs5, cs6, sla }, (code) =>
      code === unassigned ? 'Chưa xác định cơ quan' : agencyOf(code).name.vi,
    );
    return new StreamableFile(bytes, {
      type: workbookType,
      disposition: `attachment; filename="chi-tieu-${query.from}-${query.to}.xlsx"`,
    });
  }

  private async figures<Id extends 'cs5' | 'cs6' | 'sla'>(id: Id, question: IndicatorQuery) {
    const [whole, byAgency] = await Promise.all([
      this.indicators.of(id, question),
      this.indicators.by(id, question, 'agency'),
    ]);
    return { whole, byAgency };
  }
}
