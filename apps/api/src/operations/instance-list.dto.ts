import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { Max, Min } from 'class-validator';
import { PageDto, PageQuery, TrueOrFalse, WholeNumber } from '../boundary/page-query.dto.js';
import { InstanceFilterDto } from './instance-filter.dto.js';
import { InstanceFactsDto } from './process-instance.dto.js';

/** The filter of a batch operation, in a query: there, numbers and truth values are text. */
export class InstancesQuery extends IntersectionType(
  PageQuery,
  OmitType(InstanceFilterDto, ['keys']),
) {
  @ApiPropertyOptional({ type: 'integer', minimum: 1 })
  @WholeNumber()
  @Min(1)
  @Max(1_000_000)
  override version?: number;

  @ApiPropertyOptional({ description: 'Whether an incident is open in it.' })
  @TrueOrFalse()
  override hasIncident?: boolean;
}

export class InstanceSummaryDto extends InstanceFactsDto {
  @ApiProperty({ type: 'integer', description: 'Open ones, those in called processes included.' })
  incidents: number;
}

export class InstancePageDto extends PageDto {
  @ApiProperty({ type: [InstanceSummaryDto] })
  items: InstanceSummaryDto[];
}
