import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, Max, Min } from 'class-validator';
import { ObjectOf } from '../boundary/object-of.js';
import { PageDto } from '../boundary/page-query.dto.js';
import { Text } from '../boundary/text-rules.js';
import { FaultDto } from '../problems/problem.dto.js';
import { InstanceFilterDto } from './instance-filter.dto.js';
import { MigrationPlanDto } from './migration.dto.js';
import { ModificationDto } from './modification.dto.js';

const types = [
  'cancel',
  'suspend',
  'resume',
  'migrate',
  'modify',
  'resolve-incidents',
  'set-variables',
  'correlate',
] as const;

export class BatchMessageDto {
  @ApiProperty({ maxLength: 200, example: 'request.withdrawn' })
  @Text(200)
  name: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional()
  @IsObject()
  variables?: Record<string, unknown>;
}

export class StartBatchDto {
  @ApiProperty({ enum: types })
  @IsIn(types)
  type: (typeof types)[number];

  @ApiProperty({ type: InstanceFilterDto, description: 'Ended instances are left out.' })
  @ObjectOf(() => InstanceFilterDto)
  filter: InstanceFilterDto;

  @ApiPropertyOptional({ type: MigrationPlanDto, description: 'For `migrate`.' })
  @IsOptional()
  @ObjectOf(() => MigrationPlanDto)
  migration?: MigrationPlanDto;

  @ApiPropertyOptional({ type: ModificationDto, description: 'For `modify`.' })
  @IsOptional()
  @ObjectOf(() => ModificationDto)
  modification?: ModificationDto;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'For `set-variables`.',
  })
  @IsOptional()
  @IsObject()
  variables?: Record<string, unknown>;

  @ApiPropertyOptional({ type: BatchMessageDto, description: 'For `correlate`.' })
  @IsOptional()
  @ObjectOf(() => BatchMessageDto)
  message?: BatchMessageDto;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 10,
    default: 1,
    description: 'For `resolve-incidents`: new tries for a job that failed.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  retries?: number;

  @ApiPropertyOptional({ default: false, description: 'Count the instances and change nothing.' })
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

export class BatchDto {
  @ApiProperty({ type: String, nullable: true, description: 'Decimal key; null for a dry run.' })
  key: string | null;

  @ApiProperty({ enum: types })
  type: (typeof types)[number];

  @ApiProperty({ enum: ['dry-run', 'running', 'completed', 'cancelled'] })
  status: 'dry-run' | 'running' | 'completed' | 'cancelled';

  @ApiProperty({ type: 'integer', description: 'Instances that the filter found.' })
  total: number;

  @ApiProperty({ type: 'integer' })
  pending: number;

  @ApiProperty({ type: 'integer' })
  done: number;

  @ApiProperty({ type: 'integer' })
  failed: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  createdAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: string | null;
}

export class BatchPageDto extends PageDto {
  @ApiProperty({ type: [BatchDto] })
  items: BatchDto[];
}

export class BatchFailureDto {
  @ApiProperty({ description: 'Decimal key.' })
  processInstanceKey: string;

  @ApiProperty({ example: 'invalid-migration' })
  code: string;

  @ApiProperty()
  message: string;

  @ApiProperty({ type: [FaultDto] })
  errors: FaultDto[];
}

export class BatchFailurePageDto extends PageDto {
  @ApiProperty({ type: [BatchFailureDto] })
  items: BatchFailureDto[];
}
