import { measureCodes, measureUnits, targetRules, targetStates } from '@minhbach/targets';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Max, Min } from 'class-validator';
import { WholeNumber } from '../boundary/page-query.dto.js';
import { TextDto } from '../boundary/text.dto.js';
import { MeasuredFigureDto } from './measured-figure.dto.js';

export class TargetsQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 2005,
    maximum: 2100,
    description: 'This year when absent.',
  })
  @IsOptional()
  @WholeNumber()
  @Min(2005)
  @Max(2100)
  year?: number;
}

export class TargetComponentDto {
  @ApiProperty({ type: 'integer' })
  number: number;

  @ApiProperty({ type: TextDto })
  name: TextDto;
}

export class TargetPeriodDto {
  @ApiProperty({ example: '2026-Q3', description: '`2026-11`, `2026-Q4` or `2026`.' })
  period: string;

  @ApiProperty({
    enum: targetStates,
    description:
      'PENDING_PUBLICATION: VCCI has not published it yet. NO_REFERENCE: there is no median or base to compare with.',
  })
  state: (typeof targetStates)[number];

  @ApiProperty({ type: MeasuredFigureDto, nullable: true, description: 'The one that counts.' })
  figure: MeasuredFigureDto | null;

  @ApiProperty({
    type: MeasuredFigureDto,
    nullable: true,
    description: 'What it is compared with: the national median, or the value of the base year.',
  })
  reference: MeasuredFigureDto | null;
}

export class PlanTargetDto {
  @ApiProperty({ example: 'online-3' })
  id: string;

  @ApiProperty({ example: '3.7a', description: 'The duty that says so.' })
  dutyId: string;

  @ApiProperty({ enum: measureCodes })
  measure: (typeof measureCodes)[number];

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ enum: measureUnits })
  unit: (typeof measureUnits)[number];

  @ApiProperty({ enum: targetRules })
  rule: (typeof targetRules)[number];

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'In the unit of the measure; places for a rank.',
  })
  threshold: number | null;

  @ApiProperty({ type: String, nullable: true, example: '2019' })
  basePeriod: string | null;

  @ApiProperty({
    type: TargetComponentDto,
    nullable: true,
    description: 'Where it is set for each indicator.',
  })
  component: TargetComponentDto | null;

  @ApiProperty({ type: [TargetPeriodDto] })
  periods: TargetPeriodDto[];
}

export class TargetListDto {
  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer', description: 'The latest of which there is something to say.' })
  thisYear: number;

  @ApiProperty({ description: 'Whether you may enter figures.' })
  mayEnter: boolean;

  @ApiProperty({ type: [PlanTargetDto] })
  items: PlanTargetDto[];
}
