import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { ObjectList } from '../boundary/object-list.js';
import { KeyText } from '../boundary/key-text.js';
import { FaultDto } from '../problems/problem.dto.js';

export class MappingDto {
  @ApiProperty({ description: 'Element or flow of the present version.' })
  @IsString()
  @MaxLength(200)
  source: string;

  @ApiProperty({ description: 'What it is in the new version.' })
  @IsString()
  @MaxLength(200)
  target: string;
}

export class MigrationPlanDto {
  @ApiProperty({ description: 'Decimal key of the version to go to.' })
  @KeyText()
  definitionKey: string;

  @ApiPropertyOptional({
    type: [MappingDto],
    description:
      'Elements that have another id there. The others keep theirs, if the type is the same.',
  })
  @IsOptional()
  @ObjectList(() => MappingDto, { most: 500 })
  mappings?: MappingDto[];
}

export class MigrationDto extends MigrationPlanDto {
  @ApiPropertyOptional({
    description: 'Decimal key of a called process inside the instance; the instance when absent.',
  })
  @IsOptional()
  @KeyText()
  processInstanceKey?: string;

  @ApiPropertyOptional({
    default: false,
    description: 'Say what is in the way and change nothing.',
  })
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

export class MigratedDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ description: 'True when nothing was changed because only a check was asked for.' })
  dryRun: boolean;

  @ApiProperty({ type: [FaultDto], description: 'Of a dry run: everything that is in the way.' })
  problems: FaultDto[];
}
