import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { TextDto } from '../boundary/text.dto.js';
import { PublishingAgencyDto } from './catalogue.dto.js';

const day = { type: String, format: 'date' } as const;
const count = { type: 'integer' } as const;

export class CoverageQuery {
  @ApiPropertyOptional({ ...day, description: 'First day of the documents’ dates; 1 January.' })
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ ...day, description: 'Their last day; today when absent.' })
  @IsOptional()
  @IsLocalDate()
  to?: string;
}

export class PublicationCountsDto {
  @ApiProperty({ ...count, description: 'Without what was withdrawn.' })
  documents: number;

  @ApiProperty(count)
  onTime: number;

  @ApiProperty({ ...count, description: 'Public after the due date, or not public although past.' })
  late: number;

  @ApiProperty({ ...count, description: 'Neither public nor late.' })
  waiting: number;

  @ApiProperty({ ...count, description: 'Public, where no rule fixes when.' })
  noLimit: number;

  @ApiProperty({ ...count, description: 'Documents with a dead link.' })
  dead: number;

  @ApiProperty({ ...count, nullable: true, description: 'Working days; null: nothing is public.' })
  medianLag: number | null;
}

export class EntryCoverageDto extends PublicationCountsDto {
  @ApiProperty({ example: '3.2b' })
  subjectId: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: [PublishingAgencyDto] })
  owners: PublishingAgencyDto[];

  @ApiProperty({ type: [String], description: 'Codes of owners with nothing new in a period.' })
  staleOwners: readonly string[];
}

export class UnitCoverageDto extends PublicationCountsDto {
  @ApiProperty({ type: PublishingAgencyDto })
  unit: PublishingAgencyDto;

  @ApiProperty({ type: [String], description: 'Entries with nothing new in a whole period.' })
  staleSubjects: readonly string[];
}

export class PublicationCoverageDto {
  @ApiProperty(day)
  from: string;

  @ApiProperty(day)
  to: string;

  @ApiProperty({ ...day, description: 'On which lateness, dead links and staleness are seen.' })
  asOf: string;

  @ApiProperty({ type: [EntryCoverageDto], description: 'In the order of the plan.' })
  entries: EntryCoverageDto[];

  @ApiProperty({ type: [UnitCoverageDto] })
  units: UnitCoverageDto[];
}
