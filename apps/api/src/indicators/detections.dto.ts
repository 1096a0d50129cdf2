import { detectorIds } from '@minhbach/indicators';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { PeriodQuery } from '../boundary/period-query.dto.js';
import { Text } from '../boundary/text-rules.js';
import { TextDto } from '../boundary/text.dto.js';

export class DetectionsQuery extends PeriodQuery {
  @ApiPropertyOptional({ example: 'stc', description: 'Only what this agency closed.' })
  @IsOptional()
  @Text(50)
  agency?: string;
}

export class DetectedCaseDto {
  @ApiProperty({ description: 'Decimal key of the request.' })
  requestKey: string;

  @ApiProperty({ example: 'YC-2026-000437' })
  code: string;

  @ApiProperty({ type: String, nullable: true })
  agencyCode: string | null;

  @ApiProperty({ format: 'date' })
  closedOn: string;
}

export class DetectedAgencyDto {
  @ApiProperty({ type: String, nullable: true })
  agencyCode: string | null;

  @ApiProperty({ type: 'integer', description: 'Measured requests closed in the period.' })
  closed: number;

  @ApiProperty({ type: 'integer', description: 'Of these, on their due date.' })
  onLastDay: number;
}

export class DetectionDto {
  @ApiProperty({ enum: detectorIds })
  id: (typeof detectorIds)[number];

  @ApiProperty({ type: 'integer', description: 'A change of the rule is a new version.' })
  version: number;

  @ApiProperty({ enum: ['cases', 'agencies'] })
  looksAt: 'cases' | 'agencies';

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({
    type: TextDto,
    description:
      'When it says something. It asks somebody to look, and says nothing of the reason.',
  })
  rule: TextDto;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  parameters: Readonly<Record<string, number>>;

  @ApiProperty({ type: 'integer', description: 'Cases or agencies that it found.' })
  count: number;

  @ApiProperty({ type: [DetectedCaseDto], description: 'The first fifty, by the day of closing.' })
  cases: DetectedCaseDto[];

  @ApiProperty({ type: [DetectedAgencyDto] })
  agencies: DetectedAgencyDto[];
}

export class DetectionsDto {
  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;

  @ApiProperty({ type: [DetectionDto] })
  detectors: DetectionDto[];
}
