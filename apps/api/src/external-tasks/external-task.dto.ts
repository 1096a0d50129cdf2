import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ObjectList } from '../boundary/object-list.js';
import { Text } from '../boundary/text-rules.js';
import { Milliseconds } from '../orchestration/shared-fields.js';

const longestLockMs = 30 * 86_400_000;

export class TopicDto {
  @Text(200)
  topicName: string;

  @Min(1)
  @Milliseconds(longestLockMs)
  lockDuration: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  variables?: string[] | null;

  /** The variables that an element sees come together. */
  @IsOptional()
  @IsIn([false])
  localVariables?: false;

  @IsOptional()
  @IsBoolean()
  deserializeValues?: boolean;

  @IsOptional()
  @IsBoolean()
  includeExtensionProperties?: boolean;

  @IsOptional()
  @IsIn([true])
  withoutTenantId?: true;
}

export class FetchAndLockDto {
  @Text(200)
  workerId: string;

  @IsInt()
  @Min(1)
  @Max(1_000)
  maxTasks: number;

  /** Urgent jobs always go first, and none waits for ever because of them. */
  @IsOptional()
  @IsBoolean()
  usePriority?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @IsObject({ each: true })
  sorting?: object[];

  @IsOptional()
  @Milliseconds(1_800_000)
  asyncResponseTimeout?: number;

  @ObjectList(() => TopicDto, { most: 50 })
  topics: TopicDto[];
}

class OfWorkerDto {
  @Text(200)
  workerId: string;
}

class WithVariablesDto extends OfWorkerDto {
  @IsOptional()
  @IsObject()
  variables?: Record<string, unknown> | null;
}

export class CompleteTaskDto extends WithVariablesDto {
  /** What a task leaves belongs to its process, or to a mapping of the model. */
  @IsOptional()
  @IsIn([null])
  localVariables?: null;
}

export class TaskFailureDto extends WithVariablesDto {
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  errorMessage?: string | null;

  /** Not kept: it may hold anything. */
  @IsOptional()
  @IsString()
  @MaxLength(100_000)
  errorDetails?: string | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000)
  retries?: number | null;

  @IsOptional()
  @Milliseconds(longestLockMs)
  retryTimeout?: number | null;
}

export class TaskBpmnErrorDto extends WithVariablesDto {
  @Text(200)
  errorCode: string;

  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  errorMessage?: string | null;
}

export class LockTaskDto extends OfWorkerDto {
  @Min(1)
  @Milliseconds(longestLockMs)
  lockDuration: number;
}

export class ExtendLockDto extends OfWorkerDto {
  @Min(1)
  @Milliseconds(longestLockMs)
  newDuration: number;
}

/** Whoever may work the client's tasks may give them back. */
export class UnlockTaskDto {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  workerId?: string;
}
