import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const maybeInstant = { type: String, format: 'date-time', nullable: true } as const;

export class RestrictionReasonDto {
  @ApiProperty({ maxLength: 2000 })
  @Text(2000)
  reason: string;
}

export class RestrictionDto {
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

export class RestrictionListDto {
  @ApiProperty({ type: [RestrictionDto], description: 'All of them, the newest first.' })
  items: RestrictionDto[];
}

export class SightingDto {
  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ example: '/api/requests/:key/history', description: 'Pattern of the route.' })
  route: string;

  @ApiProperty({ format: 'date-time', description: 'The first time in an hour.' })
  seenAt: string;
}

export class SightingListDto {
  @ApiProperty({ type: [SightingDto], description: 'The newest 200, the newest first.' })
  items: SightingDto[];
}
