import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
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
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ScopedVariablesDto)
  variables?: ScopedVariablesDto[];
}

export class MoveDto {
  @ApiProperty({ type: TokenSelectorDto })
  @IsObject()
  @ValidateNested()
  @Type(() => TokenSelectorDto)
  from: TokenSelectorDto;

  @ApiProperty({ type: ActivateDto })
  @IsObject()
  @ValidateNested()
  @Type(() => ActivateDto)
  to: ActivateDto;
}

export class ModificationDto {
  @ApiPropertyOptional({ type: [ActivateDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ActivateDto)
  activate?: ActivateDto[];

  @ApiPropertyOptional({ type: [TokenSelectorDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TokenSelectorDto)
  terminate?: TokenSelectorDto[];

  @ApiPropertyOptional({ type: [MoveDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => MoveDto)
  move?: MoveDto[];

  @ApiPropertyOptional({ maxLength: 2000, description: 'Why; it stays on record.' })
  @IsOptional()
  @Text(2000)
  reason?: string;
}
