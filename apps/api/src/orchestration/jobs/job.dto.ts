import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ObjectOf } from '../../boundary/object-of.js';
import { Text } from '../../boundary/text-rules.js';
import { Milliseconds, OperationReference, Tenants, VariablesField } from '../shared-fields.js';

const dayMs = 86_400_000;
/** Connections are not kept waiting longer. */
const longestWaitMs = 60_000;
const mostRetries = 1_000;

export class ActivateJobsDto {
  @Text(200)
  type: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  worker?: string;

  @Min(1)
  @Milliseconds(30 * dayMs)
  timeout: number;

  @IsInt()
  @Min(1)
  @Max(1_000)
  maxJobsToActivate: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  fetchVariable?: string[];

  /** 0 for as long as the service usually waits; below 0 for not at all. */
  @IsOptional()
  @IsInt()
  @Min(-1)
  requestTimeout?: number;

  @Tenants()
  tenantIds?: string[];

  @IsOptional()
  @IsIn(['ASSIGNED', 'PROVIDED'])
  tenantFilter?: string;
}

/** How long a worker is kept waiting for its first job, in milliseconds. */
export function waitOf({ requestTimeout = 0 }: ActivateJobsDto): number {
  if (requestTimeout < 0) return 0;
  return requestTimeout === 0 ? 10_000 : Math.min(requestTimeout, longestWaitMs);
}

export class JobResultDto {
  @IsOptional()
  @IsIn(['userTask'])
  type?: string;

  /** The engine does not let a listener deny what a person did. */
  @IsOptional()
  @IsIn([false, null])
  denied?: false | null;
}

export class CompleteJobDto {
  @VariablesField()
  variables?: Record<string, unknown> | null;

  @IsOptional()
  @ObjectOf(() => JobResultDto)
  result?: JobResultDto;
}

export class FailJobDto {
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(mostRetries)
  retries?: number;

  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  errorMessage?: string;

  @IsOptional()
  @Milliseconds(30 * dayMs)
  retryBackOff?: number;

  @VariablesField()
  variables?: Record<string, unknown> | null;
}

export class ThrowJobErrorDto {
  @Text(200)
  errorCode: string;

  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  errorMessage?: string | null;

  @VariablesField()
  variables?: Record<string, unknown> | null;
}

export class JobChangesetDto {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostRetries)
  retries?: number | null;

  @IsOptional()
  @Milliseconds(30 * dayMs)
  timeout?: number | null;
}

export class UpdateJobDto {
  @ObjectOf(() => JobChangesetDto)
  changeset: JobChangesetDto;

  @OperationReference()
  operationReference?: number;
}
