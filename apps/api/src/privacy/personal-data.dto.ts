import {
  expiringClasses,
  personalDataClasses,
  type ExpiringClass,
  type PersonalDataClassId,
} from '@minhbach/privacy';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { Text } from '../boundary/text-rules.js';
import { TextDto } from '../boundary/text.dto.js';

const months = { type: 'integer', minimum: 1, maximum: 1200 } as const;

export class NewRetentionDto {
  @ApiProperty({ enum: expiringClasses })
  @IsIn(expiringClasses)
  class: ExpiringClass;

  @ApiProperty(months)
  @IsInt()
  @Min(1)
  @Max(1200)
  months: number;

  @ApiProperty({ format: 'date', description: 'The first day; tomorrow at the earliest.' })
  @IsLocalDate()
  validFrom: string;

  @ApiProperty({ maxLength: 500, description: 'The text that says so.' })
  @Text(500)
  source: string;

  @ApiProperty({ description: 'Whether somebody has compared it with the text of the law.' })
  @IsBoolean()
  verified: boolean;
}

export class RetentionRuleDto extends NewRetentionDto {}

export class PersonalTableDto {
  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: [String] })
  fields: string[];

  @ApiProperty({ enum: ['deleting', 'overwriting', 'keeping'], description: 'When it is erased.' })
  erasure: 'deleting' | 'overwriting' | 'keeping';
}

export class PersonalDataClassDto {
  @ApiProperty({ enum: personalDataClasses.map(({ id }) => id) })
  id: PersonalDataClassId;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty()
  basis: string;

  @ApiProperty({ type: [PersonalTableDto] })
  tables: PersonalTableDto[];

  @ApiProperty({
    type: [RetentionRuleDto],
    description: 'The newest first; none where the law on archives decides.',
  })
  rules: RetentionRuleDto[];
}

export class PersonalDataClassesDto {
  @ApiProperty({ type: [PersonalDataClassDto] })
  items: PersonalDataClassDto[];
}

export class ExpiredClassDto {
  @ApiProperty({ enum: expiringClasses })
  class: ExpiringClass;

  @ApiProperty(months)
  months: number;

  @ApiProperty({ type: 'integer', description: 'Rows that the next round lets go.' })
  rows: number;
}

export class ExpectedExpiryDto {
  @ApiProperty({ type: [ExpiredClassDto] })
  items: ExpiredClassDto[];
}
