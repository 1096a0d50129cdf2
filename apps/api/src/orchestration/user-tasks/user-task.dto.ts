import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ObjectOf } from '../../boundary/object-of.js';
import { Text } from '../../boundary/text-rules.js';
import { VariablesField } from '../shared-fields.js';

/** A name for what is done that the program gives; nothing is done with it. */
class WithActionDto {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  action?: string | null;
}

export class CompleteUserTaskDto extends WithActionDto {
  @VariablesField()
  variables?: Record<string, unknown> | null;
}

export class AssignUserTaskDto extends WithActionDto {
  @Text(200)
  assignee: string;

  @IsOptional()
  @IsBoolean()
  allowOverride?: boolean | null;
}

export class ChangesetDto {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  dueDate?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  followUpDate?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  candidateUsers?: string[] | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  candidateGroups?: string[] | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  priority?: number | null;
}

export class UpdateUserTaskDto extends WithActionDto {
  @IsOptional()
  @ObjectOf(() => ChangesetDto)
  changeset?: ChangesetDto;
}
