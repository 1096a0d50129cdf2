import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class ReasonDto {
  @ApiProperty({ description: 'For programs.', example: 'not-claimed' })
  code: string;

  @ApiProperty()
  vi: string;

  @ApiProperty()
  en: string;
}

/** Something that the person could do here, and if not, why not. */
export class ActionDto {
  @ApiProperty()
  action: string;

  @ApiProperty()
  allowed: boolean;

  @ApiPropertyOptional({ type: ReasonDto, description: 'Only when it is not allowed.' })
  reason?: ReasonDto;
}
