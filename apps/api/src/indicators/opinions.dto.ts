import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../boundary/page-query.dto.js';

const whole = { type: 'integer' } as const;

export class UnitOpinionsDto {
  @ApiProperty({ example: 'stc', description: 'The agency or division that was asked.' })
  unitCode: string;

  @ApiProperty({ ...whole, description: 'Given by their day.' })
  inTime: number;

  @ApiProperty({ ...whole, description: 'Given after their day, or owed since.' })
  late: number;

  @ApiProperty({ ...whole, description: 'Not due yet.' })
  waiting: number;

  @ApiProperty({ description: 'Whether those that were due are enough to say anything (10).' })
  enough: boolean;
}

export class AskedOpinionDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  requestKey: string;

  @ApiProperty({ example: 'YC-2026-000437' })
  code: string;

  @ApiProperty({ description: 'Of the request.' })
  title: string;

  @ApiProperty({ type: String, nullable: true, description: 'Whose request it is.' })
  agencyCode: string | null;

  @ApiProperty()
  unitCode: string;

  @ApiProperty({ format: 'date' })
  askedOn: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  answeredOn: string | null;
}

export class OpinionPageDto extends PageDto {
  @ApiProperty({ ...whole, description: 'Of all pages together.' })
  count: number;

  @ApiProperty({ type: [AskedOpinionDto] })
  items: readonly AskedOpinionDto[];
}
