import { bases, caseSets, type CaseSet } from '@minhbach/indicators';
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { PageQuery } from '../boundary/page-query.dto.js';

export const agencyReadings = ['as-reported', 'mapped'] as const;

const none = 'those of which it is not known';

export const channels = ['network', 'direct', 'post'] as const;
const complexities = ['simple', 'complex', 'none'] as const;
const firmSizes = ['micro', 'small', 'medium', 'large', 'none'] as const;

export class IndicatorQueryDto {
  @ApiProperty({ format: 'date', description: 'First day of the period.' })
  @IsLocalDate()
  from: string;

  @ApiProperty({ format: 'date', description: 'Last day of the period.' })
  @IsLocalDate()
  to: string;

  @ApiPropertyOptional({
    enum: bases,
    default: 'due',
    description: 'By which of its days a request belongs to the period: the final due date, …',
  })
  @IsOptional()
  @IsIn(bases)
  basis?: (typeof bases)[number];

  @ApiPropertyOptional({
    example: 'vpubnd',
    description: 'Only requests that this agency answers; `none`: not routed yet.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  agency?: string;

  @ApiPropertyOptional({
    enum: agencyReadings,
    default: 'as-reported',
    description:
      'Agencies as they were when they answered, or each counted with its successor on that day.',
  })
  @IsOptional()
  @IsIn(agencyReadings)
  agencies?: (typeof agencyReadings)[number];

  @ApiPropertyOptional({ type: 'integer', description: 'Component indicator 1–12.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  subject?: number;

  @ApiPropertyOptional({ enum: channels })
  @IsOptional()
  @IsIn(channels)
  channel?: (typeof channels)[number];

  @ApiPropertyOptional({ enum: complexities, description: `\`none\`: ${none}.` })
  @IsOptional()
  @IsIn(complexities)
  complexity?: (typeof complexities)[number];

  @ApiPropertyOptional({ enum: firmSizes, description: `\`none\`: ${none}.` })
  @IsOptional()
  @IsIn(firmSizes)
  firmSize?: (typeof firmSizes)[number];

  @ApiPropertyOptional({ example: 'LAW_2026', description: 'Law by which they are answered.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  regime?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'The day at whose end the world is looked at; today when absent.',
  })
  @IsOptional()
  @IsLocalDate()
  asOf?: string;
}

export class IndicatorCasesQueryDto extends IntersectionType(IndicatorQueryDto, PageQuery) {
  @ApiPropertyOptional({
    enum: caseSets,
    default: 'measured',
    description: 'Which of them: every number of an indicator is that of such a set.',
  })
  @IsOptional()
  @IsIn(caseSets)
  set: CaseSet = 'measured';
}
