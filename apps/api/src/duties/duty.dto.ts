import { cadences, reviewTerms } from '@minhbach/duties';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Max, Min } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { WholeNumber } from '../boundary/page-query.dto.js';
import { TextDto } from '../boundary/text.dto.js';

export class DutiesQuery {
  @ApiPropertyOptional({
    format: 'date',
    description: 'As they were, and whose they were, on this day; today when absent.',
  })
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

export class PciComponentsQuery extends DutiesQuery {
  @ApiPropertyOptional({
    type: 'integer',
    description:
      'Of the PCI; the newest catalogue of that year or before. That of the day when absent.',
  })
  @IsOptional()
  @WholeNumber()
  @Min(2005)
  @Max(2100)
  year?: number;
}

export class DutyOwnerDto {
  @ApiProperty({ description: 'Of the agency, its Centre or a division.', example: 'skhcn' })
  code: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ description: 'The agency itself, or the one to which the unit belongs.' })
  agencyCode: string;
}

export class DutyDto {
  @ApiProperty({ example: '3.1a' })
  id: string;

  @ApiProperty({ example: 'II.3.1', description: 'Where the plan says so.' })
  section: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: [DutyOwnerDto], description: 'Who answers for it on that day.' })
  owners: DutyOwnerDto[];

  @ApiProperty({
    type: TextDto,
    nullable: true,
    description: 'Who carries it out with the owner, or in his stead, in the words of the plan.',
  })
  carriers: TextDto | null;

  @ApiProperty({ enum: cadences })
  cadence: (typeof cadences)[number];

  @ApiProperty({
    enum: reviewTerms,
    isArray: true,
    description: 'After which periods its owner says how it stands; none where a process shows it.',
  })
  reviewed: (typeof reviewTerms)[number][];

  @ApiProperty({ type: String, nullable: true, description: 'The process that carries it out.' })
  processId: string | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    description: 'Numbers of the indicators that it serves.',
  })
  components: number[];

  @ApiProperty()
  legalBasis: string;

  @ApiProperty({ type: TextDto, description: 'What shows that it was done.' })
  evidence: TextDto;
}

export class DutyListDto {
  @ApiProperty({ format: 'date' })
  on: string;

  @ApiProperty({ type: [DutyDto] })
  items: DutyDto[];
}

export class PciComponentDto {
  @ApiProperty({ type: 'integer' })
  number: number;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: [DutyOwnerDto], description: 'Who leads the work on it on that day.' })
  leads: DutyOwnerDto[];

  @ApiProperty({
    type: TextDto,
    description: 'What is followed of it in the province; never a PCI score.',
  })
  proxy: TextDto;
}

export class PciComponentListDto {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Of the catalogue; null: none yet.',
  })
  year: number | null;

  @ApiProperty({ type: [PciComponentDto] })
  items: PciComponentDto[];
}
