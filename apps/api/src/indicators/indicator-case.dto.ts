import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../boundary/page-query.dto.js';

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

  @ApiProperty({ enum: outcomes, nullable: true })
  outcome: (typeof outcomes)[number] | null;

  @ApiProperty({ ...day, description: 'The day of the answer.' })
  closedOn: string | null;

  @ApiProperty({ ...day, description: 'The day on which it was in hand, if anybody knows.' })
  receivedOn: string | null;
}

export class IndicatorCasePageDto extends PageDto {
  @ApiProperty({ type: 'integer', description: 'Of all pages together.' })
  count: number;

  @ApiProperty({ format: 'date' })
  asOfOn: string;

  @ApiProperty({ type: [IndicatorCaseDto] })
  items: readonly IndicatorCaseDto[];
}
