import { successionTypes, type SuccessionType } from '@minhbach/agencies';
import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { BatchDto } from '../operations/batch.dto.js';

export class SuccessionMoveDto {
  @ApiProperty({ example: 'skhdt' })
  from: string;

  @ApiProperty({ example: 'stc' })
  to: string;

  @ApiProperty({ type: 'integer', description: 'Open requests that pass on.' })
  requests: number;

  @ApiProperty({ type: 'integer', description: 'Open complaints of the first level.' })
  complaints: number;

  @ApiProperty({
    type: 'integer',
    description: 'Opinions that others asked for and still wait for.',
  })
  opinions: number;

  @ApiProperty({ type: TextDto, description: 'The same in a sentence.' })
  summary: TextDto;
}

export class SuccessionPreviewDto {
  @ApiProperty({ type: [SuccessionMoveDto] })
  moves: SuccessionMoveDto[];

  @ApiProperty({
    type: 'integer',
    description: 'People who get the same functions at the successor.',
  })
  staff: number;
}

export class SuccessionStepDto {
  @ApiProperty({ example: 'skhdt' })
  from: string;

  @ApiProperty({ example: 'stc' })
  to: string;

  @ApiProperty({
    type: 'integer',
    isArray: true,
    nullable: true,
    description: 'Component indicators; null for all that no other successor takes.',
  })
  subjects: number[] | null;
}

export class SuccessionRecordedDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: '/api/agency-successions/5000123' })
  href: string;
}

export class RecordedSuccessionDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ enum: successionTypes })
  type: SuccessionType;

  @ApiProperty({ example: '1234/QĐ-UBND' })
  number: string;

  @ApiProperty({ format: 'date' })
  decidedOn: string;

  @ApiProperty({ format: 'date' })
  effectiveOn: string;

  @ApiProperty()
  source: string;

  @ApiProperty()
  movesStaff: boolean;

  @ApiProperty({ type: [SuccessionStepDto] })
  steps: SuccessionStepDto[];

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  appliedAt: string | null;

  @ApiProperty({ type: 'integer', description: 'Open cases that are still with a predecessor.' })
  remaining: number;

  @ApiProperty({
    description:
      'Whether there are open cases that can be moved now: it is in force, and some are left.',
  })
  mayApply: boolean;

  @ApiProperty({
    type: BatchDto,
    nullable: true,
    description: 'How far the moving of open cases has come.',
  })
  batch: BatchDto | null;
}
