import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

export class SetVariablesDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Any JSON, by name.' })
  @IsObject()
  variables: Record<string, unknown>;
}
