import { ApiProperty } from '@nestjs/swagger';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { CaseMarkDto } from '../privacy/case-mark.dto.js';

export class RestrictionListDto {
  @ApiProperty({ type: [CaseMarkDto], description: 'All of them, the newest first.' })
  items: CaseMarkDto[];
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
