import { IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { KeyText } from '../../boundary/key-text.js';
import { ObjectList } from '../../boundary/object-list.js';
import { ObjectOf } from '../../boundary/object-of.js';
import { Text } from '../../boundary/text-rules.js';
import { OperationDto } from '../shared-fields.js';

const most = 100;

export class VariableInstructionDto {
  @IsObject()
  variables: Record<string, unknown>;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  scopeId?: string;
}

export class ActivateInstructionDto {
  @Text(200)
  elementId: string;

  @IsOptional()
  @ObjectList(() => VariableInstructionDto, { most })
  variableInstructions?: VariableInstructionDto[];

  /** -1 for none. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  ancestorElementInstanceKey?: string;
}

export class TerminateInstructionDto {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  elementId?: string;

  @IsOptional()
  @KeyText()
  elementInstanceKey?: string;
}

export class SourceDto {
  @IsIn(['byId', 'byKey'])
  sourceType: 'byId' | 'byKey';

  @IsOptional()
  @IsString()
  @MaxLength(200)
  sourceElementId?: string;

  @IsOptional()
  @KeyText()
  sourceElementInstanceKey?: string;
}

export class AncestorDto {
  @IsIn(['direct', 'inferred', 'sourceParent'])
  ancestorScopeType: 'direct' | 'inferred' | 'sourceParent';

  @IsOptional()
  @KeyText()
  ancestorElementInstanceKey?: string;
}

export class MoveInstructionDto {
  @ObjectOf(() => SourceDto)
  sourceElementInstruction: SourceDto;

  @Text(200)
  targetElementId: string;

  @IsOptional()
  @ObjectOf(() => AncestorDto)
  ancestorScopeInstruction?: AncestorDto;

  @IsOptional()
  @ObjectList(() => VariableInstructionDto, { most })
  variableInstructions?: VariableInstructionDto[];
}

export class ModifyInstanceDto extends OperationDto {
  @IsOptional()
  @ObjectList(() => ActivateInstructionDto, { most })
  activateInstructions?: ActivateInstructionDto[];

  @IsOptional()
  @ObjectList(() => MoveInstructionDto, { most })
  moveInstructions?: MoveInstructionDto[];

  @IsOptional()
  @ObjectList(() => TerminateInstructionDto, { most })
  terminateInstructions?: TerminateInstructionDto[];
}

export class MappingInstructionDto {
  @Text(200)
  sourceElementId: string;

  @Text(200)
  targetElementId: string;
}

export class MigrateInstanceDto extends OperationDto {
  @KeyText()
  targetProcessDefinitionKey: string;

  @ObjectList(() => MappingInstructionDto, { most: 500 })
  mappingInstructions: MappingInstructionDto[];
}

export class SetVariablesForElementDto extends OperationDto {
  @IsObject()
  variables: Record<string, unknown>;

  /** Variables are set where they are named: nowhere further out. */
  @IsOptional()
  @IsIn([true, false])
  local?: boolean;
}
