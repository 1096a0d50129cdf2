import { agencyFunctionCodes, type AgencyFunctionCode } from '@minhbach/agencies';
import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { limitUnits } from './request-parts.dto.js';

const day = { format: 'date' } as const;

export class DayChoiceDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  days: number;

  @ApiProperty({ ...day, description: 'The date to which these days lead.' })
  dueOn: string;
}

export class OpinionTermDto extends DayChoiceDto {
  @ApiProperty({ description: 'On the day on which the request itself is due, or after it.' })
  isLate: boolean;
}

export class ExtensionOutlookDto {
  @ApiProperty({ description: 'The provision that allows it, in Vietnamese; may be empty.' })
  basis: string;

  @ApiProperty({ enum: limitUnits, nullable: true, description: 'Of `days`.' })
  unit: (typeof limitUnits)[number] | null;

  @ApiProperty({ type: [DayChoiceDto], description: 'None while it is not allowed.' })
  choices: readonly DayChoiceDto[];

  @ApiProperty({ type: [NamedPersonDto], description: 'Who may approve what I propose.' })
  approvers: readonly NamedPersonDto[];
}

export class OpinionsOutlookDto {
  @ApiProperty({ type: [OpinionTermDto] })
  choices: readonly OpinionTermDto[];
}

export class SuppliedAnswerDto {
  @ApiProperty(day)
  suppliedOn: string;

  @ApiProperty({ ...day, description: 'When the answer is due then, as presumed today.' })
  dueOn: string;
}

export class SupplementOutlookDto {
  @ApiProperty(day)
  remindOn: string;

  @ApiProperty({ ...day, description: 'After this day the request lapses.' })
  lapseOn: string;

  @ApiProperty({ description: 'A supplement may be asked for only once.' })
  askedBefore: boolean;

  @ApiProperty({ type: [TextDto], description: 'What is often missing.' })
  usualPoints: readonly TextDto[];

  @ApiProperty({ type: [SuppliedAnswerDto] })
  answers: readonly SuppliedAnswerDto[];
}

export class ActTargetDto {
  @ApiProperty({ example: 'stc' })
  code: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ description: 'Not a division or centre of one.' })
  isAgency: boolean;

  @ApiProperty({ enum: agencyFunctionCodes, isArray: true, description: 'What it is there for.' })
  functions: readonly AgencyFunctionCode[];

  @ApiProperty({ description: 'It leads the subject of the request, or takes part in it.' })
  isSuggested: boolean;
}

/** What the acts of the agency would bring about today. */
export class ActOutlookDto {
  @ApiProperty(day)
  today: string;

  @ApiProperty({ description: 'The requester consented to its being passed on.' })
  mayForward: boolean;

  @ApiProperty({ type: ExtensionOutlookDto })
  extension: ExtensionOutlookDto;

  @ApiProperty({ type: OpinionsOutlookDto })
  opinions: OpinionsOutlookDto;

  @ApiProperty({ type: SupplementOutlookDto })
  supplement: SupplementOutlookDto;

  @ApiProperty({ type: [ActTargetDto], description: 'Other agencies, and all divisions.' })
  targets: readonly ActTargetDto[];
}
