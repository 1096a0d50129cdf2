import { dimensions, type Dimension } from '@minhbach/indicators';
import { ApiProperty } from '@nestjs/swagger';
import { Cs5FigureDto, Cs6FigureDto, ProgressFigureDto, SlaFigureDto } from './figures.dto.js';
import { IndicatorDto } from './indicator.dto.js';

export class Cs5Dto extends IndicatorDto {
  @ApiProperty({ type: Cs5FigureDto })
  figure: Cs5FigureDto;
}

export class Cs6Dto extends IndicatorDto {
  @ApiProperty({ type: Cs6FigureDto })
  figure: Cs6FigureDto;
}

export class SlaIndicatorDto extends IndicatorDto {
  @ApiProperty({ type: SlaFigureDto })
  figure: SlaFigureDto;
}

export class ProgressIndicatorDto extends IndicatorDto {
  @ApiProperty({ type: ProgressFigureDto })
  figure: ProgressFigureDto;
}

const value = { description: 'Of the dimension; `none` where it is not known.' } as const;

export class Cs5PartDto extends Cs5Dto {
  @ApiProperty(value)
  value: string;
}

export class Cs6PartDto extends Cs6Dto {
  @ApiProperty(value)
  value: string;
}

export class SlaPartDto extends SlaIndicatorDto {
  @ApiProperty(value)
  value: string;
}

export class ProgressPartDto extends ProgressIndicatorDto {
  @ApiProperty(value)
  value: string;
}

class PartsDto {
  @ApiProperty({ enum: dimensions })
  dimension: Dimension;
}

export class Cs5PartsDto extends PartsDto {
  @ApiProperty({ type: [Cs5PartDto] })
  parts: readonly Cs5PartDto[];
}

export class Cs6PartsDto extends PartsDto {
  @ApiProperty({ type: [Cs6PartDto] })
  parts: readonly Cs6PartDto[];
}

export class SlaPartsDto extends PartsDto {
  @ApiProperty({ type: [SlaPartDto] })
  parts: readonly SlaPartDto[];
}

export class ProgressPartsDto extends PartsDto {
  @ApiProperty({ type: [ProgressPartDto] })
  parts: readonly ProgressPartDto[];
}
