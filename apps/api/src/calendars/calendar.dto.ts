import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';

export class CalendarRowDto {
  @ApiProperty({ format: 'date' })
  date: string;

  @ApiProperty({ enum: ['OFF', 'MAKEUP'], description: 'Free, or a day of rest that is worked.' })
  kind: 'OFF' | 'MAKEUP';

  @ApiProperty({ type: TextDto })
  reason: TextDto;

  @ApiProperty({ type: String, nullable: true })
  decisionNumber: string | null;

  @ApiProperty()
  source: string;

  @ApiProperty({ enum: ['CONFIRMED', 'EXPECTED'], description: 'Expected: not announced yet.' })
  status: 'CONFIRMED' | 'EXPECTED';
}

export class PublishedCalendarDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  publishedAt: string;

  @ApiProperty({ description: 'Person id, or `system` for the calendar that the product ships.' })
  publishedBy: string;

  @ApiProperty({ description: 'Why it differs from the version before.' })
  summary: string;
}

export class CalendarDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({
    type: 'integer',
    isArray: true,
    description: 'Days of the week that are worked; 1 is Monday.',
  })
  weeklyPattern: readonly number[];

  @ApiProperty({ type: [CalendarRowDto], description: 'In order of date.' })
  rows: readonly CalendarRowDto[];

  @ApiProperty({
    type: 'integer',
    isArray: true,
    description: 'Years whose days off are all announced.',
  })
  confirmedYears: readonly number[];

  @ApiProperty({ type: String, nullable: true, example: '17:00' })
  cutOff: string | null;

  @ApiProperty({ description: 'Received on a day off counts as received on the next working day.' })
  receiptOnDayOffMovesForward: boolean;
}

export class MovedRequestDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: 'YC-2026-000437' })
  code: string;

  @ApiProperty({ type: String, nullable: true })
  agencyCode: string | null;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ format: 'date' })
  newDueOn: string;
}

export class MovedReportPartDto {
  @ApiProperty({ description: 'Decimal key of the report.' })
  reportKey: string;

  @ApiProperty({ example: '2026-10' })
  period: string;

  @ApiProperty({ example: 'skhcn-cds' })
  unitCode: string;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ format: 'date' })
  newDueOn: string;
}

export class ReportCalendarPreviewDto {
  @ApiProperty({ type: 'integer', description: 'Parts of reports that are still to be handed in.' })
  open: number;

  @ApiProperty({ type: 'integer' })
  earlier: number;

  @ApiProperty({ type: 'integer' })
  later: number;

  @ApiProperty({ type: [MovedReportPartDto] })
  moved: readonly MovedReportPartDto[];
}

export class CalendarPreviewDto {
  @ApiProperty({ type: 'integer', description: 'The version that it would become.' })
  version: number;

  @ApiProperty({ type: 'integer', description: 'Requests whose clock runs.' })
  open: number;

  @ApiProperty({ type: 'integer' })
  earlier: number;

  @ApiProperty({ type: 'integer' })
  later: number;

  @ApiProperty({ type: 'integer', description: 'Overdue by the new calendar, not by the present.' })
  overdueAtOnce: number;

  @ApiProperty({ type: [MovedRequestDto], description: 'The nearest new dates first, up to 200.' })
  moved: readonly MovedRequestDto[];

  @ApiProperty({ type: ReportCalendarPreviewDto })
  reports: ReportCalendarPreviewDto;
}

export class CalendarPublishedDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ example: '/api/calendars/2' })
  href: string;
}
