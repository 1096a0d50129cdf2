import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { PageQuery } from '../boundary/page-query.dto.js';

export const agencyReadings = ['as-reported', 'mapped'] as const;

export class IndicatorQueryDto {
  @ApiProperty({ format: 'date', description: 'First day of the period.' })
  @IsLocalDate()
  from: string;

  @ApiProperty({ format: 'date', description: 'Last day of the period.' })
  @IsLocalDate()
  to: string;

  @ApiPropertyOptional({
    example: 'vpubnd',
    description: 'Only requests that this agency answers.',
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

  @ApiPropertyOptional({
    format: 'date',
    description: 'The day at whose end the world is looked at; today when absent.',
  })
  @IsOptional()
  @IsLocalDate()
  asOf?: string;
}

const sets = ['measured', 'pending', 'excluded'] as const;

export class IndicatorCasesQueryDto extends IntersectionType(IndicatorQueryDto, PageQuery) {
  @ApiPropertyOptional({
    enum: sets,
    default: 'measured',
    description: 'The cases that were counted, those not yet due, or those left out.',
  })
  @IsOptional()
  @IsIn(sets)
  set: (typeof sets)[number] = 'measured';
}
