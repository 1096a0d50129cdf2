import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const maybeInstant = { type: String, format: 'date-time', nullable: true } as const;

/** Why a mark is placed on a request, or lifted. */
export class MarkReasonDto {
  @ApiProperty({ maxLength: 2000 })
  @Text(2000)
  reason: string;
}

/** A mark that was placed on a request with a reason, and lifted or not. */
export class CaseMarkDto {
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
