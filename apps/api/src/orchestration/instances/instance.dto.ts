import {
  IsArray,
  ArrayMaxSize,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { KeyText } from '../../boundary/key-text.js';
import { OperationReference, Tenant, VariablesField } from '../shared-fields.js';

const longestWaitMs = 60_000;

export class CreateInstanceDto {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  processDefinitionId?: string;

  @IsOptional()
  @KeyText()
  processDefinitionKey?: string;

  /** -1 for the latest. */
  @IsOptional()
  @IsInt()
  @Min(-1)
  @Max(1_000_000)
  processDefinitionVersion?: number;

  @VariablesField()
  variables?: Record<string, unknown>;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  businessId?: string;

  @IsOptional()
  @IsBoolean()
  awaitCompletion?: boolean;

  @IsOptional()
  @IsInt()
  @Min(0)
  requestTimeout?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  fetchVariables?: string[];

  /** The engine starts a process at its start event, and runs it as it is. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(0)
  startInstructions?: never[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(0)
  runtimeInstructions?: never[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(0)
  tags?: never[];

  @Tenant()
  tenantId?: string;

  @OperationReference()
  operationReference?: number;
}

/** How long to wait for the end, in milliseconds. */
export function endWaitOf({ requestTimeout = 0 }: CreateInstanceDto): number {
  return requestTimeout === 0 ? 10_000 : Math.min(requestTimeout, longestWaitMs);
}
