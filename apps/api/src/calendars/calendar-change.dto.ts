import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { ObjectOf } from '../boundary/object-of.js';
import { ObjectList } from '../boundary/object-list.js';
import { IsLocalDate } from '../boundary/local-date.js';
import { Text } from '../boundary/text-rules.js';

/** More than this a calendar of the years ahead does not need. */
const maxRows = 400;

export class CalendarReasonDto {
  @ApiProperty({ maxLength: 200 })
  @Text(200)
  vi: string;

  @ApiProperty({ maxLength: 200 })
  @Text(200)
  en: string;
}

export class NewCalendarRowDto {
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  date: string;

  @ApiProperty({ enum: ['OFF', 'MAKEUP'] })
  @IsIn(['OFF', 'MAKEUP'])
  kind: 'OFF' | 'MAKEUP';

  @ApiProperty({ type: CalendarReasonDto })
  @ObjectOf(() => CalendarReasonDto)
  reason: CalendarReasonDto;

  @ApiPropertyOptional({ maxLength: 100, description: 'Number of the decision or notice.' })
  @IsOptional()
  @Text(100)
  decisionNumber?: string;

  @ApiProperty({ maxLength: 500, description: 'Where it is written.' })
  @Text(500)
  source: string;

  @ApiProperty({ enum: ['CONFIRMED', 'EXPECTED'] })
  @IsIn(['CONFIRMED', 'EXPECTED'])
  status: 'CONFIRMED' | 'EXPECTED';
}

export class CalendarChangeDto {
  @ApiProperty({ type: 'integer', description: 'The version that the change is of.' })
  @IsInt()
  @Min(1)
  basedOn: number;

  @ApiPropertyOptional({ type: [NewCalendarRowDto], maxItems: maxRows })
  @IsOptional()
  @ObjectList(() => NewCalendarRowDto, { most: maxRows })
  rows?: NewCalendarRowDto[];

  @ApiPropertyOptional({ type: [String], maxItems: maxRows, description: 'Ordinary days again.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(maxRows)
  @IsString({ each: true })
  removedDates?: string[];

  @ApiPropertyOptional({
    type: 'integer',
    isArray: true,
    description: 'All of them, not only the new one.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsInt({ each: true })
  @Min(2000, { each: true })
  @Max(2100, { each: true })
  confirmedYears?: number[];

  @ApiPropertyOptional({ type: String, nullable: true, example: '17:00' })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @Text(5)
  cutOff?: string | null;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  receiptOnDayOffMovesForward?: boolean;
}

export class PublishCalendarDto extends CalendarChangeDto {
  @ApiProperty({ maxLength: 500, description: 'Why: the notice or decision that asks for it.' })
  @Text(500)
  summary: string;
}
