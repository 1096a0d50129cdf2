import { ApiProperty } from '@nestjs/swagger';

export class CalendarFeedDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null: none.' })
  since: string | null;
}

export class NewCalendarFeedDto {
  @ApiProperty({
    description:
      'Where a calendar program reads it. Shown this once; whoever knows it can read it.',
    example: '/api/calendar-feed/mJ3…x0.ics',
  })
  href: string;
}
