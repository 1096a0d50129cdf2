import type { InstanceFilter } from '@minhbach/runtime';
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsInstant } from '../boundary/instant.js';
import { EachKey } from '../boundary/key-text.js';
import { instanceStatuses } from './process-instance.dto.js';

/** Which instances are meant; every condition that is given must hold. */
export class InstanceFilterDto {
  @ApiPropertyOptional({ type: [String], description: 'Decimal keys.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @EachKey()
  keys?: string[];

  @ApiPropertyOptional({ example: 'information-request' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  processId?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  businessKey?: string;

  @ApiPropertyOptional({ enum: instanceStatuses })
  @IsOptional()
  @IsIn(instanceStatuses)
  status?: (typeof instanceStatuses)[number];

  @ApiPropertyOptional({ description: 'A token stands at this element.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  elementId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  hasIncident?: boolean;

  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  startedBefore?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @IsInstant()
  startedAfter?: string;
}

export function filterOf({ keys, ...rest }: InstanceFilterDto): InstanceFilter {
  return { ...rest, ...(keys && { keys: keys.map(Number) }) };
}
