import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { Text } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { lawsuitOutcomes } from './request-vocabulary.js';

const text = { type: String, nullable: true } as const;

export class NewLawsuitDto {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 2,
    description:
      'Level of the complaint whose decision is challenged; absent for the answer itself.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2)
  complaintLevel?: number;

  @ApiProperty({ maxLength: 200, example: 'Tòa án nhân dân tỉnh Vĩnh Long' })
  @Text(200)
  court: string;

  @ApiProperty({ maxLength: 100, example: '15/2026/TLST-HC' })
  @Text(100)
  caseNumber: string;

  @ApiProperty({ format: 'date', description: 'The day on which the court took it up.' })
  @IsLocalDate()
  acceptedOn: string;
}

export class JudgmentDto {
  @ApiProperty({
    enum: lawsuitOutcomes,
    description: 'ordered: the agency must answer again, which reopens what is over.',
  })
  @IsIn(lawsuitOutcomes)
  outcome: (typeof lawsuitOutcomes)[number];

  @ApiProperty({ maxLength: 200, example: 'Bản án số 08/2026/HC-ST ngày 20/11/2026' })
  @Text(200)
  judgment: string;

  @ApiProperty({ format: 'date', description: 'The day on which it took legal effect.' })
  @IsLocalDate()
  effectiveOn: string;

  @ApiProperty({ maxLength: 4000 })
  @Text(4000)
  summary: string;
}

/** A suit about a request, and how it ended. */
export class LawsuitDto {
  @ApiProperty({ type: 'integer', nullable: true })
  complaintLevel: number | null;

  @ApiProperty()
  court: string;

  @ApiProperty()
  caseNumber: string;

  @ApiProperty({ format: 'date' })
  acceptedOn: string;

  @ApiProperty({ type: NamedPersonDto })
  recordedBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;

  @ApiProperty({ enum: lawsuitOutcomes, nullable: true, description: 'Null while it goes on.' })
  outcome: (typeof lawsuitOutcomes)[number] | null;

  @ApiProperty(text)
  judgment: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  effectiveOn: string | null;

  @ApiProperty(text)
  summary: string | null;
}
