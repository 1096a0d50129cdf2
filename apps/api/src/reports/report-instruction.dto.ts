import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { TextDto } from '../boundary/text.dto.js';
import { DutyPeriodDto } from '../duties/duty-period.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

export class NewInstructionDto {
  @ApiProperty({ example: 'Công khai dự toán còn thiếu.' })
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/)
  text: string;

  @ApiProperty({ example: 'skhcn-cds', description: 'One of the owners of the list.' })
  @IsString()
  @Length(1, 100)
  ownerCode: string;

  @ApiProperty({ format: 'date', example: '2026-12-15', description: 'The last day in time.' })
  @IsLocalDate()
  dueOn: string;
}

export class IssuedInstructionDto {
  @ApiProperty({ description: 'Decimal key of the item of the register.' })
  key: string;

  @ApiProperty({ example: '/api/duty-periods/1048576' })
  href: string;
}

export class InstructionOwnerDto {
  @ApiProperty()
  code: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;
}

/** An instruction, and how it stands in the register. */
export class InstructionDto extends DutyPeriodDto {
  @ApiProperty({ type: NamedPersonDto })
  issuedBy: NamedPersonDto;

  @ApiProperty({ type: TextDto, description: 'In what authority: Director, KT., TUQ. …' })
  authority: TextDto;

  @ApiProperty({ format: 'date-time' })
  issuedAt: string;
}

export class InstructionListDto {
  @ApiProperty({ description: 'I may instruct now.' })
  mayIssue: boolean;

  @ApiProperty({ type: [InstructionOwnerDto], description: 'Whom the Director may instruct.' })
  owners: InstructionOwnerDto[];

  @ApiProperty({ type: [InstructionDto], description: 'The oldest first.' })
  items: InstructionDto[];
}
