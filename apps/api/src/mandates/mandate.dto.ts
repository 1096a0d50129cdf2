import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ActionDto } from '../access/action.dto.js';
import { KeyText } from '../boundary/key-text.js';
import { IsLocalDate } from '../boundary/local-date.js';
import { Text } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const forms = ['KT', 'TUQ', 'TL'] as const;
const standings = ['to-come', 'in-force', 'expired', 'revoked'] as const;

export class MandatesQuery {
  @ApiProperty({ example: 'vpubnd', description: 'Code of the agency.' })
  @IsString()
  @MaxLength(50)
  agency: string;
}

export class NewMandateDto {
  @ApiProperty({ example: 'vpubnd', description: 'The agency for which is signed.' })
  @Text(50)
  agencyCode: string;

  @ApiProperty({
    enum: forms,
    description: 'KT.: for the head; TUQ.: by his authorisation; TL.: by his order.',
  })
  @IsIn(forms)
  form: (typeof forms)[number];

  @ApiProperty({ description: 'Decimal key of who signs: a colleague of the head.' })
  @KeyText()
  delegate: string;

  @ApiPropertyOptional({
    maxLength: 200,
    example: 'Trưởng phòng Hành chính',
    description: 'His position as letters print it. Required for TUQ. and TL.',
  })
  @IsOptional()
  @Text(200)
  title?: string;

  @ApiProperty({ maxLength: 100, example: '12/UQ-VPUBND' })
  @Text(100)
  document: string;

  @ApiProperty({ format: 'date', description: 'Today at the earliest.' })
  @IsLocalDate()
  validFrom: string;

  @ApiProperty({ format: 'date', description: 'The last day.' })
  @IsLocalDate()
  validTo: string;
}

export class MandateRevocationDto {
  @ApiProperty({ maxLength: 1000 })
  @Text(1000)
  reason: string;
}

export class MandateKeyDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;
}

export class MandateDto extends MandateKeyDto {
  @ApiProperty()
  agencyCode: string;

  @ApiProperty({ enum: forms })
  form: (typeof forms)[number];

  @ApiProperty({ type: NamedPersonDto, description: 'The head who gave it.' })
  principal: NamedPersonDto;

  @ApiProperty({ type: NamedPersonDto, description: 'Who signs.' })
  delegate: NamedPersonDto;

  @ApiProperty({ type: String, nullable: true })
  title: string | null;

  @ApiProperty({ description: 'Number and symbol of the document that gives it.' })
  document: string;

  @ApiProperty({ format: 'date' })
  validFrom: string;

  @ApiProperty({ format: 'date', description: 'The last day.' })
  validTo: string;

  @ApiProperty({ enum: standings, description: 'Today.' })
  standing: (typeof standings)[number];

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  revokedOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  revocationReason: string | null;

  @ApiProperty({ type: [ActionDto], description: 'What I may do with it, and why not.' })
  actions: ActionDto[];
}

export class MandateListDto {
  @ApiProperty({ type: [MandateDto], description: 'The newest first.' })
  items: MandateDto[];
}
