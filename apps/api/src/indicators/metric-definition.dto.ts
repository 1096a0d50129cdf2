import type { MetricId } from '@minhbach/indicators';
import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';

const metrics = ['cs5', 'cs6', 'sla', 'progress'] as const satisfies readonly MetricId[];

export class MetricVariantDto {
  @ApiProperty({ description: 'Its place in the figure.' })
  id: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: TextDto })
  meaning: TextDto;
}

export class MetricDefinitionDto {
  @ApiProperty({ enum: metrics })
  id: MetricId;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: TextDto })
  numerator: TextDto;

  @ApiProperty({ type: TextDto })
  denominator: TextDto;

  @ApiProperty({ type: TextDto })
  membership: TextDto;

  @ApiProperty({ type: TextDto })
  exclusions: TextDto;

  @ApiProperty({ type: TextDto })
  rounding: TextDto;

  @ApiProperty({ type: TextDto })
  zeroRule: TextDto;

  @ApiProperty({ type: [MetricVariantDto] })
  variants: readonly MetricVariantDto[];
}
