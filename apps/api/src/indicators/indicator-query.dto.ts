import {
  bases,
  caseSets,
  clocks,
  comparedShares,
  opinionStates,
  statedGrounds,
  type CaseSet,
  type ClockName,
  type ComparedShare,
  type OpinionState,
  type StatedGround,
} from '@minhbach/indicators';
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { PageQuery, WholeNumber } from '../boundary/page-query.dto.js';

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

export class ClockQueryDto extends IndicatorQueryDto {
  @ApiPropertyOptional({
    type: String,
    enum: clocks,
    default: 'statutory',
    description: 'How days are counted: as the variants of CS 6.',
  })
  @IsOptional()
  @IsIn(clocks)
  clock: ClockName = 'statutory';
}

const shares = Object.keys(comparedShares) as ComparedShare[];

export class ComparisonQueryDto extends IndicatorQueryDto {
  @ApiPropertyOptional({ type: String, enum: shares, default: 'received' })
  @IsOptional()
  @IsIn(shares)
  compared: ComparedShare = 'received';
}

/** Ten years of days. */
const mostDays = 3_660;

export class IndicatorCasesQueryDto extends IntersectionType(ClockQueryDto, PageQuery) {
  @ApiPropertyOptional({
    enum: caseSets,
    default: 'measured',
    description: 'Which of them: every number of an indicator is that of such a set.',
  })
  @IsOptional()
  @IsIn(caseSets)
  set: CaseSet = 'measured';

  @ApiPropertyOptional({
    type: String,
    enum: statedGrounds,
    description: 'Only those refused on this point of Art. 28(1); `none`: without any.',
  })
  @IsOptional()
  @IsIn(statedGrounds)
  ground?: StatedGround;

  @ApiPropertyOptional({ type: 'integer', description: 'Only those that took so many days.' })
  @IsOptional()
  @WholeNumber()
  @Min(0)
  @Max(mostDays)
  fromDays?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'And no more than so many.' })
  @IsOptional()
  @WholeNumber()
  @Min(0)
  @Max(mostDays)
  toDays?: number;
}

export class OpinionsQueryDto {
  @ApiProperty({ format: 'date', description: 'Of the opinions that were due from this day on' })
  @IsLocalDate()
  from: string;

  @ApiProperty({ format: 'date', description: 'and up to this one.' })
  @IsLocalDate()
  to: string;
}

export class OpinionListQueryDto extends IntersectionType(OpinionsQueryDto, PageQuery) {
  @ApiPropertyOptional({ example: 'stc', description: 'The agency or division that was asked.' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  unit?: string;

  @ApiPropertyOptional({ type: String, enum: opinionStates })
  @IsOptional()
  @IsIn(opinionStates)
  state?: OpinionState;
}
