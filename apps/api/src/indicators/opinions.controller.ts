import { Clock } from '@minhbach/database';
import { ConsultationPunctuality } from '@minhbach/indicators';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { isKey } from '../boundary/key-param.js';
import { invalid } from '../problems/problem.js';
import { questionOf } from './indicator-question.js';
import { OpinionListQueryDto, OpinionsQueryDto } from './indicator-query.dto.js';
import { OpinionPageDto, UnitOpinionsDto } from './opinions.dto.js';

/** How punctually agencies answer when another one consults them. */
@ApiTags('indicators')
@Controller('indicators/opinions')
export class OpinionsController {
  constructor(
    private readonly punctuality: ConsultationPunctuality,
    private readonly clock: Clock,
  ) {}

  @Get('by-unit')
  @Access('indicator.read-opinions')
  @ApiOperation({ summary: 'Opinions in time and late, of each agency or division that was asked' })
  @ApiOkResponse({ type: [UnitOpinionsDto] })
  async byUnit(@Query() query: OpinionsQueryDto): Promise<UnitOpinionsDto[]> {
    const units = await this.punctuality.byUnit(await questionOf(query, this.clock));
    return units.map(({ unitCode, enough, counts: { 'in-time': inTime, late, waiting } }) => ({
      ...{ unitCode, inTime, late, waiting, enough },
    }));
  }

  @Get()
  @Access('indicator.read-opinions')
  @ApiOperation({ summary: 'The opinions that were asked for' })
  @ApiOkResponse({ type: OpinionPageDto })
  async list(@Query() query: OpinionListQueryDto): Promise<OpinionPageDto> {
    const { unit: unitCode, state, limit, after = '0' } = query;
    if (after !== '0' && !isKey(after)) {
      throw invalid([{ pointer: '/after', code: 'invalid-cursor' }]);
    }
    const { from, to } = await questionOf(query, this.clock);
    return this.punctuality.opinions({ from, to, unitCode, state }, { after, limit });
  }
}
