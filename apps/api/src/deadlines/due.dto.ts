import type { DueStanding } from '@minhbach/legal-time';
import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';

const states = [
  'within',
  'due-soon',
  'due-today',
  'overdue',
  'paused',
  'done-early',
  'done-on-time',
  'done-late',
] as const;

/** Where a deadline stands today, to be shown as it is. */
export class DueDto implements DueStanding {
  @ApiProperty({ format: 'date', description: 'Met through the end of this day.' })
  dueOn: string;

  @ApiProperty({ enum: states })
  state: (typeof states)[number];

  @ApiProperty({ type: 'integer' })
  workingDaysLeft: number;

  @ApiProperty({ type: 'integer' })
  workingDaysOver: number;

  @ApiProperty({ description: 'Whether it was extended in time.' })
  extended: boolean;

  @ApiProperty({ type: TextDto, example: { vi: 'Còn 2 ngày làm việc', en: '2 working days left' } })
  text: TextDto;
}
