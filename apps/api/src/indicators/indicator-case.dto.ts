import { caseSets, type CaseSet } from '@minhbach/indicators';
import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../boundary/page-query.dto.js';
import { channels } from './indicator-query.dto.js';

const day = { type: String, format: 'date', nullable: true } as const;
const outcomes = [
  'fulfilled',
  'partially-fulfilled',
  'refused',
  'transferred',
  'lapsed',
  'merged',
  'withdrawn',
] as const;
const complexities = ['simple', 'complex'] as const;
const firmSizes = ['micro', 'small', 'medium', 'large'] as const;
const grounds = ['a', 'b', 'c', 'd', 'dd', 'e'] as const;

const days = { type: 'integer', nullable: true } as const;

/** Days of one case up to the as-of day; null where it has not come so far. */
export class CaseDaysDto {
  @ApiProperty({ ...days, description: 'Calendar days from sending to receiving.' })
  gross: number | null;

  @ApiProperty({ ...days, description: 'Working days from valid receipt to the answer.' })
  statutory: number | null;

  @ApiProperty({ ...days, description: 'Those without waiting for the requester.' })
  net: number | null;

  @ApiProperty({ ...days, description: 'Those since its last holder received it.' })
  held: number | null;

  @ApiProperty({ ...days, description: 'Working days of waiting for the requester.' })
  waiting: number | null;
}

/** A request as an indicator sees it, at the end of the as-of day. */
export class IndicatorCaseDto {
  @ApiProperty({ description: 'Decimal key of the request.' })
  requestKey: string;

  @ApiProperty({ example: 'YC-2026-000437' })
  code: string;

  @ApiProperty({ type: String, nullable: true })
  agencyCode: string | null;

  @ApiProperty({ type: 'integer', description: 'Component indicator 1–12.' })
  subject: number;

  @ApiProperty({ enum: channels })
  channel: (typeof channels)[number];

  @ApiProperty({ enum: complexities, nullable: true })
  complexity: (typeof complexities)[number] | null;

  @ApiProperty({ enum: firmSizes, nullable: true })
  firmSize: (typeof firmSizes)[number] | null;

  @ApiProperty({ example: 'LAW_2026' })
  regime: string;

  @ApiProperty({ format: 'date' })
  submittedOn: string;

  @ApiProperty({
    ...day,
    description: 'The day on which an officer entered it; null when its requester sent it himself.',
  })
  enteredOn: string | null;

  @ApiProperty(day)
  validOn: string | null;

  @ApiProperty(day)
  originalDueOn: string | null;

  @ApiProperty({ ...day, description: 'Extensions granted in time included.' })
  dueOn: string | null;

  @ApiProperty({ ...day, description: 'The first day on which it was overdue. Never cleared.' })
  breachedOn: string | null;

  @ApiProperty({ ...day, description: 'The first day on which the same was asked again.' })
  askedAgainOn: string | null;

  @ApiProperty({ ...day, description: 'A court wants it answered again from this day on.' })
  courtOrderedOn: string | null;

  @ApiProperty({ ...day, description: 'A complaint or a court had opened it again by then.' })
  overturnedOn: string | null;

  @ApiProperty({ enum: outcomes, nullable: true })
  outcome: (typeof outcomes)[number] | null;

  @ApiProperty({ enum: grounds, nullable: true, description: 'Point of Art. 28(1).' })
  refusalGround: (typeof grounds)[number] | null;

  @ApiProperty({ type: 'integer' })
  itemsAsked: number;

  @ApiProperty({ type: 'integer', description: 'In full or in part.' })
  itemsGiven: number;

  @ApiProperty({ ...day, description: 'The day of the answer.' })
  closedOn: string | null;

  @ApiProperty({ ...day, description: 'The day on which it was in hand, if anybody knows.' })
  receivedOn: string | null;

  @ApiProperty({ enum: caseSets, isArray: true, description: 'Where it is counted.' })
  sets: readonly CaseSet[];

  @ApiProperty({ type: CaseDaysDto })
  days: CaseDaysDto;
}

export class IndicatorCasePageDto extends PageDto {
  @ApiProperty({ type: 'integer', description: 'Of all pages together.' })
  count: number;

  @ApiProperty({ format: 'date' })
  asOfOn: string;

  @ApiProperty({ type: [IndicatorCaseDto] })
  items: readonly IndicatorCaseDto[];
}
