import { figureKinds, standingNames, type FigureId, type ReportFigure } from '@minhbach/reports';
import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';

const units = ['requests', 'share', 'working-days'] as const satisfies ReportFigure['unit'][];

export class ReportFigureDto {
  @ApiProperty({ enum: Object.keys(figureKinds) })
  id: FigureId;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: String, example: 'cs5', description: 'By which definition.' })
  metric: ReportFigure['metric'];

  @ApiProperty({ type: 'integer', description: 'Which version of it.' })
  definitionVersion: number;

  @ApiProperty({ enum: units })
  unit: ReportFigure['unit'];

  @ApiProperty({
    ...{ type: Number, nullable: true },
    description: 'A count, 0 to 1, or days; null without data.',
  })
  value: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Of a share.' })
  numerator: number | null;

  @ApiProperty({ type: 'integer', description: 'Requests that it is computed from.' })
  n: number;

  @ApiProperty({ description: 'Whether these are enough to say anything.' })
  enough: boolean;
}

export class ReportStandingDto {
  @ApiProperty({ enum: Object.keys(standingNames) })
  standing: keyof typeof standingNames;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: 'integer' })
  count: number;
}

/** The figures of a report's period, as they were read at an instant. */
export class ReadFiguresDto {
  @ApiProperty({ description: 'The department whose requests they are about.' })
  agencyCode: string;

  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;

  @ApiProperty({ format: 'date', description: 'The day at whose end the requests are looked at.' })
  asOfOn: string;

  @ApiProperty({ format: 'date-time' })
  readAt: string;

  @ApiProperty({ type: [ReportFigureDto] })
  figures: ReportFigureDto[];

  @ApiProperty({ type: [ReportStandingDto], description: 'Each request is in exactly one.' })
  standings: ReportStandingDto[];
}

export class ChangedFigureDto {
  @ApiProperty({ type: ReportFigureDto })
  kept: ReportFigureDto;

  @ApiProperty({ type: ReportFigureDto })
  now: ReportFigureDto;
}

export class ReportFiguresDto {
  @ApiProperty({
    ...{ type: ReadFiguresDto, nullable: true },
    description: 'Those that the newest version of the synthesis shows. They never change.',
  })
  kept: ReadFiguresDto | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Of which version they are.' })
  versionNumber: number | null;

  @ApiProperty({ type: ReadFiguresDto, description: 'What the events of the requests say now.' })
  now: ReadFiguresDto;

  @ApiProperty({ type: [ChangedFigureDto], description: 'In what the two differ.' })
  changed: ChangedFigureDto[];
}
