import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { ObjectOf } from '../boundary/object-of.js';
import { ObjectList } from '../boundary/object-list.js';
import { KeyText } from '../boundary/key-text.js';
import { Text } from '../boundary/text-rules.js';

export class TokenSelectorDto {
  @ApiPropertyOptional({ description: 'All tokens at this element of the instance’s own process.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  elementId?: string;

  @ApiPropertyOptional({ description: 'Decimal key of one token; instead of the element.' })
  @IsOptional()
  @KeyText()
  elementInstanceKey?: string;
}

export class ScopedVariablesDto {
  @ApiPropertyOptional({
    description: 'The element itself or a scope around it; the process when absent.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  scopeId?: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  variables: Record<string, unknown>;
}

export class ActivateDto {
  @ApiProperty()
  @IsString()
  @MaxLength(200)
  elementId: string;

  @ApiPropertyOptional({
    description: 'The flow by which the token arrives; needed at gateways that join several.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  flowId?: string;

  @ApiPropertyOptional({
    description: 'Decimal key of a scope above the element, where several are alive.',
  })
  @IsOptional()
  @KeyText()
  ancestorKey?: string;

  @ApiPropertyOptional({ type: [ScopedVariablesDto] })
  @IsOptional()
  @ObjectList(() => ScopedVariablesDto, { most: 100 })
  variables?: ScopedVariablesDto[];
}

export class MoveDto {
  @ApiProperty({ type: TokenSelectorDto })
  @ObjectOf(() => TokenSelectorDto)
  from: TokenSelectorDto;

  @ApiProperty({ type: ActivateDto })
  @ObjectOf(() => ActivateDto)
  to: ActivateDto;
}

export class ModificationDto {
  @ApiPropertyOptional({ type: [ActivateDto] })
  @IsOptional()
  @ObjectList(() => ActivateDto, { most: 100 })
  activate?: ActivateDto[];

  @ApiPropertyOptional({ type: [TokenSelectorDto] })
  @IsOptional()
  @ObjectList(() => TokenSelectorDto, { most: 100 })
  terminate?: TokenSelectorDto[];

  @ApiPropertyOptional({ type: [MoveDto] })
  @IsOptional()
  @ObjectList(() => MoveDto, { most: 100 })
  move?: MoveDto[];

  @ApiPropertyOptional({ maxLength: 2000, description: 'Why; it stays on record.' })
  @IsOptional()
  @Text(2000)
  reason?: string;
}
