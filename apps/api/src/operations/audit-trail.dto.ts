import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const intents = ['activated', 'completed', 'terminated', 'raised', 'resolved'] as const;

export class AuditEventDto {
  @ApiProperty({ enum: intents, description: 'Raised and resolved: an incident.' })
  intent: (typeof intents)[number];

  @ApiProperty()
  elementId: string;

  @ApiProperty({ type: String, nullable: true })
  elementName: string | null;
}

export class AuditEntryDto {
  @ApiProperty({ type: 'integer', description: 'From 1, without a gap.' })
  seq: number;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({
    type: NamedPersonDto,
    description: 'Who did it; `system` for the service itself.',
  })
  person: NamedPersonDto;

  @ApiProperty({ example: 'complete-user-task' })
  trigger: string;

  @ApiProperty({ type: TextDto, description: 'The trigger in words.' })
  title: TextDto;

  @ApiProperty({ type: String, nullable: true, description: 'Where a reason had to be given.' })
  reason: string | null;

  @ApiProperty({
    type: NamedPersonDto,
    nullable: true,
    description: 'Who proposed it, where two people were needed.',
  })
  proposer: NamedPersonDto | null;

  @ApiProperty({ type: [AuditEventDto], description: 'What it did to steps.' })
  events: readonly AuditEventDto[];
}

export class AuditTrailDto {
  @ApiProperty({ description: 'Whether the chain of hashes over all entries holds.' })
  intact: boolean;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The first entry that was changed, is missing or too much.',
  })
  brokenAt: number | null;

  @ApiProperty({ type: [AuditEntryDto], description: 'The oldest first.' })
  entries: AuditEntryDto[];
}
