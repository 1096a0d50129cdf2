import { Clock } from '@minhbach/database';
import { dimensions, IndicatorService, type Dimension } from '@minhbach/indicators';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { notFound } from '../problems/problem.js';
import { partDto } from './indicator-view.js';
import { IndicatorQueryDto } from './indicator-query.dto.js';
import { questionOf } from './indicator-question.js';
import { Cs5PartsDto, Cs6PartsDto, ProgressPartsDto, SlaPartsDto } from './metric.dto.js';

const byDimension = { name: 'dimension', enum: dimensions } as const;

/** The figures told apart: by agency, subject, month and so on. */
@ApiTags('indicators')
@Controller('indicators')
export class IndicatorPartsController {
  constructor(
    private readonly indicators: IndicatorService,
    private readonly clock: Clock,
  ) {}

  @Get('cs5/by/:dimension')
  @Access('indicator.read')
  @ApiOperation({ summary: 'CS 5 by one dimension' })
  @ApiParam(byDimension)
  @ApiOkResponse({ type: Cs5PartsDto })
  async cs5(
    @Param('dimension') by: string,
    @Query() query: IndicatorQueryDto,
  ): Promise<Cs5PartsDto> {
    const dimension = known(by);
    const question = await questionOf(query, this.clock);
    return {
      dimension,
      parts: (await this.indicators.by('cs5', question, dimension)).map(partDto),
    };
  }

  @Get('cs6/by/:dimension')
  @Access('indicator.read')
  @ApiOperation({ summary: 'CS 6 by one dimension' })
  @ApiParam(byDimension)
  @ApiOkResponse({ type: Cs6PartsDto })
  async cs6(
    @Param('dimension') by: string,
    @Query() query: IndicatorQueryDto,
  ): Promise<Cs6PartsDto> {
    const dimension = known(by);
    const question = await questionOf(query, this.clock);
    return {
      dimension,
      parts: (await this.indicators.by('cs6', question, dimension)).map(partDto),
    };
  }

  @Get('sla/by/:dimension')
  @Access('indicator.read')
  @ApiOperation({ summary: 'In time or not, by one dimension' })
  @ApiParam(byDimension)
  @ApiOkResponse({ type: SlaPartsDto })
  async sla(
    @Param('dimension') by: string,
    @Query() query: IndicatorQueryDto,
  ): Promise<SlaPartsDto> {
    const dimension = known(by);
    const question = await questionOf(query, this.clock);
    return {
      dimension,
      parts: (await this.indicators.by('sla', question, dimension)).map(partDto),
    };
  }

  @Get('progress/by/:dimension')
  @Access('indicator.read')
  @ApiOperation({ summary: 'Working days from step to step, by one dimension' })
  @ApiParam(byDimension)
  @ApiOkResponse({ type: ProgressPartsDto })
  async progress(
    @Param('dimension') by: string,
    @Query() query: IndicatorQueryDto,
  ): Promise<ProgressPartsDto> {
    const dimension = known(by);
    const question = await questionOf(query, this.clock);
    const parts = await this.indicators.by('progress', question, dimension);
    return { dimension, parts: parts.map(partDto) };
  }
}

function known(value: string): Dimension {
  const dimension = dimensions.find((each) => each === value);
  if (!dimension) throw notFound();
  return dimension;
}
