import { measureCodes } from '@minhbach/targets';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ObjectList } from '../boundary/object-list.js';
import { WholeNumber } from '../boundary/page-query.dto.js';
import { Text } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const mostFigures = 200;

export class EnterFigureDto {
  @ApiProperty({ enum: measureCodes })
  @IsIn(measureCodes)
  measure: (typeof measureCodes)[number];

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 99,
    description: 'Number of the indicator, where the measure has one figure for each.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(99)
  component?: number;

  @ApiProperty({ maxLength: 10, example: '2026-Q3' })
  @Text(10)
  period: string;

  @ApiProperty({ description: 'In the unit of the measure.' })
  @IsNumber({ allowNaN: false, allowInfinity: false, maxDecimalPlaces: 4 })
  value: number;

  @ApiProperty({ maxLength: 500, example: 'Báo cáo PCI 2024, VCCI, trang 45' })
  @Text(500)
  source: string;

  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  sourceLink?: string;

  @ApiPropertyOptional({
    maxLength: 1000,
    description: 'Why an earlier figure is put right; required where there is one.',
  })
  @IsOptional()
  @Text(1000)
  reason?: string;
}

export class EnterFiguresDto {
  @ApiProperty({ type: [EnterFigureDto], minItems: 1, maxItems: mostFigures })
  @ObjectList(() => EnterFigureDto, { fewest: 1, most: mostFigures })
  figures: EnterFigureDto[];
}

export class EnteredFiguresDto {
  @ApiProperty({ type: [String], description: 'Decimal keys, in the order of the figures.' })
  keys: readonly string[];
}

export class FigureVersionsQuery {
  @ApiProperty({ enum: measureCodes })
  @IsIn(measureCodes)
  measure: (typeof measureCodes)[number];

  @ApiProperty({ maxLength: 10, example: '2024' })
  @Text(10)
  period: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 99 })
  @IsOptional()
  @WholeNumber()
  @Min(1)
  @Max(99)
  component?: number;
}

export class MeasuredFigureDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: '2026-Q3' })
  period: string;

  @ApiProperty()
  value: number;

  @ApiProperty({ description: 'Where it was read.' })
  source: string;

  @ApiProperty({ type: String, nullable: true })
  sourceLink: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The figure that it puts right.' })
  correctsKey: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was put right.' })
  reason: string | null;

  @ApiProperty({ type: NamedPersonDto })
  enteredBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  enteredAt: string;
}

export class MeasuredFigureListDto {
  @ApiProperty({ type: [MeasuredFigureDto], description: 'The newest first; that one counts.' })
  items: MeasuredFigureDto[];
}
