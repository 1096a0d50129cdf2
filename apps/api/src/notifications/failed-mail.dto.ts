import { ApiProperty } from '@nestjs/swagger';
import { NamedPersonDto } from '../people/named-person.dto.js';

export class FailedMailDto {
  @ApiProperty({ description: 'The part of its Message-ID before the @.' })
  id: string;

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ type: String, nullable: true, description: 'Null for a digest.' })
  kind: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time' })
  failedAt: string;

  @ApiProperty({ type: 'integer' })
  attempts: number;

  @ApiProperty({ description: 'What the mail server said last.' })
  error: string;
}

export class FailedMailListDto {
  @ApiProperty({ type: [FailedMailDto] })
  items: FailedMailDto[];
}
