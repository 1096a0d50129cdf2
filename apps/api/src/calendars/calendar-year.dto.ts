import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';

const kinds = ['working', 'rest', 'holiday', 'make-up'] as const;

export class CalendarDayDto {
  @ApiProperty({ format: 'date' })
  date: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 7, description: '1 is Monday.' })
  weekday: number;

  @ApiProperty({
    enum: kinds,
    description: 'rest: by the weekly pattern; make-up: a day of rest that is worked.',
  })
  kind: (typeof kinds)[number];

  @ApiProperty({ type: TextDto, nullable: true, description: 'Of a holiday or make-up day.' })
  reason: TextDto | null;

  @ApiProperty({ description: 'Whether it is only expected, not announced yet.' })
  isExpected: boolean;
}

export class CalendarMonthDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 12 })
  month: number;

  @ApiProperty({ type: 'integer' })
  workingDays: number;

  @ApiProperty({ type: [CalendarDayDto] })
  days: CalendarDayDto[];
}

export class CalendarYearDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ description: 'Whether all its days off have been announced.' })
  isConfirmed: boolean;

  @ApiProperty({ type: 'integer', isArray: true, description: 'Years that the version knows of.' })
  years: number[];

  @ApiProperty({ type: 'integer' })
  workingDays: number;

  @ApiProperty({ type: [CalendarMonthDto] })
  months: CalendarMonthDto[];
}
