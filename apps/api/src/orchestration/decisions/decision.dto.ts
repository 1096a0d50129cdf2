import { IsOptional, IsString, MaxLength } from 'class-validator';
import { KeyText } from '../../boundary/key-text.js';
import { Tenant, VariablesField } from '../shared-fields.js';

export class EvaluateDecisionDto {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  decisionDefinitionId?: string;

  @IsOptional()
  @KeyText()
  decisionDefinitionKey?: string;

  @VariablesField()
  variables?: Record<string, unknown>;

  @Tenant()
  tenantId?: string;
}
