import { ApiProperty } from '@nestjs/swagger';
import { NamedPersonDto } from '../people/named-person.dto.js';

export class OfficerWorkloadDto {
  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ type: 'integer', description: 'Tasks that he has now.' })
  open: number;

  @ApiProperty({ type: 'integer', description: 'Due within two working days, today included.' })
  dueSoon: number;

  @ApiProperty({ type: 'integer' })
  overdue: number;

  @ApiProperty({ type: 'integer', description: 'Tasks that he completed in the period.' })
  completed: number;

  @ApiProperty({ type: 'integer', description: 'Of these, after the due date of the task.' })
  completedLate: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Nearest-rank median of the working days from the day on which he got it; null without any.',
  })
  medianWorkingDays: number | null;
}

export class AgencyWorkloadDto {
  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;

  @ApiProperty({
    type: 'integer',
    description: 'Open tasks that nobody has and somebody of the agency may take.',
  })
  unclaimed: number;

  @ApiProperty({ type: [OfficerWorkloadDto], description: 'By name.' })
  officers: OfficerWorkloadDto[];
}
