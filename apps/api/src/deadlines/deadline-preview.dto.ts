import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Max, Min } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { WholeNumber } from '../boundary/page-query.dto.js';
import { DeadlineDto } from './deadline.dto.js';

const channels = ['network', 'direct', 'post'] as const;
const complexities = ['simple', 'complex'] as const;

export class DeadlinePreviewQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 12,
    description: 'Component indicator of the plan. No law makes the limit depend on it today.',
  })
  @IsOptional()
  @WholeNumber()
  @Min(1)
  @Max(12)
  subject?: number;

  @ApiPropertyOptional({ enum: channels, default: 'network' })
  @IsOptional()
  @IsIn(channels)
  channel: (typeof channels)[number] = 'network';

  @ApiPropertyOptional({ enum: complexities, default: 'simple' })
  @IsOptional()
  @IsIn(complexities)
  complexity: (typeof complexities)[number] = 'simple';

  @ApiPropertyOptional({ format: 'date', description: 'Today when absent.' })
  @IsOptional()
  @IsLocalDate()
  sentOn?: string;
}

export class DeadlinePreviewDto extends DeadlineDto {
  @ApiProperty({ description: 'Where the limit is written.' })
  limitSource: string;

  @ApiProperty({ description: 'Whether the limit was compared with the published text.' })
  limitVerified: boolean;
}
