import { Clock } from '@minhbach/database';
import { comparedDays, Detections, Forecasts, type Detection } from '@minhbach/indicators';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { periodOf } from '../boundary/period-query.dto.js';
import { BreachForecastDto, BreachForecastQuery } from './breach-forecast.dto.js';
import { DetectionDto, DetectionsDto, DetectionsQuery } from './detections.dto.js';

/** What supervisors should look into: signs in what was closed, and what may get late. */
@ApiTags('indicators')
@Controller('indicators')
export class ReviewController {
  constructor(
    private readonly detections: Detections,
    private readonly forecasts: Forecasts,
    private readonly clock: Clock,
  ) {}

  @Get('detectors')
  @Access('indicator.review')
  @ApiOperation({ summary: 'Signs to look into among what was closed in a period, with the cases' })
  @ApiOkResponse({ type: DetectionsDto })
  async detectors(@Query() { agency, ...query }: DetectionsQuery): Promise<DetectionsDto> {
    const period = await periodOf(query, this.clock);
    const found = await this.detections.of({ ...period, agencyCode: agency });
    return { ...period, detectors: found.map(detectionDto) };
  }

  @Get('breach-forecast')
  @Access('indicator.review')
  @ApiOperation({ summary: 'How likely open requests are to be late, from how long others took' })
  @ApiOkResponse({ type: BreachForecastDto })
  async forecast(@Query() { agency, limit }: BreachForecastQuery): Promise<BreachForecastDto> {
    return { comparedDays, items: await this.forecasts.of(agency ?? null, limit) };
  }
}

function detectionDto({ detector, count, cases, agencies }: Detection): DetectionDto {
  const { id, version, looksAt, name, rule, parameters } = detector;
  return {
    ...{ id, version, looksAt, name, rule, parameters, count },
    cases: cases.map(({ requestKey, code, agencyCode, closedOn }) => ({
      ...{ requestKey, code, agencyCode, closedOn },
    })),
    agencies: [...agencies],
  };
}
