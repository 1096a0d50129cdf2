import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { ObjectList } from '../boundary/object-list.js';
import { KeyText } from '../boundary/key-text.js';
import { InstanceStatusDto } from './process-instance.dto.js';

export class ElementToBeginDto {
  @ApiProperty({ description: 'One of those that the sub-process’s token names as `canBegin`.' })
  @IsString()
  @MaxLength(200)
  elementId: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Local variables of the element, for example whom it concerns.',
  })
  @IsOptional()
  @IsObject()
  variables?: Record<string, unknown>;
}

export class AdHocActivationDto {
  @ApiProperty({ description: 'Decimal key of the token in the ad-hoc sub-process.' })
  @KeyText()
  elementInstanceKey: string;

  @ApiProperty({ type: [ElementToBeginDto], description: 'The same one may be named repeatedly.' })
  @ObjectList(() => ElementToBeginDto, { fewest: 1, most: 100 })
  elements: ElementToBeginDto[];

  @ApiPropertyOptional({ default: false, description: 'Answer as without it, and begin nothing.' })
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

export class BegunDto extends InstanceStatusDto {
  @ApiProperty({ description: 'True when nothing was begun because only a check was asked for.' })
  dryRun: boolean;
}
