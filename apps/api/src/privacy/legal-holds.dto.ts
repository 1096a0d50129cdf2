import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const maybeInstant = { type: String, format: 'date-time', nullable: true } as const;

export class HoldReasonDto {
  @ApiProperty({ maxLength: 2000 })
  @Text(2000)
  reason: string;
}

export class LegalHoldDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: NamedPersonDto })
  placedBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  placedAt: string;

  @ApiProperty({ type: String, nullable: true })
  liftReason: string | null;

  @ApiProperty({ type: NamedPersonDto, nullable: true })
  liftedBy: NamedPersonDto | null;

  @ApiProperty(maybeInstant)
  liftedAt: string | null;
}

export class LegalHoldsDto {
  @ApiProperty({ description: 'Whether nothing of it may be erased now.' })
  isHeld: boolean;

  @ApiProperty({ type: [LegalHoldDto] })
  items: LegalHoldDto[];
}
