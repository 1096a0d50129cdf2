import {
  agencyFunctionCodes,
  successionTypes,
  type AgencyFunctionCode,
  type SuccessionType,
} from '@minhbach/agencies';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { ObjectOf } from '../boundary/object-of.js';
import { ObjectList } from '../boundary/object-list.js';
import { IsLocalDate } from '../boundary/local-date.js';
import { EachText, Text, TextList } from '../boundary/text-rules.js';
import { agencyKinds } from './agency.dto.js';

/** More agencies than any province has. */
const mostAgencies = 50;

export class AgencyNameDto {
  @ApiProperty({ maxLength: 200, example: 'Sở Tài chính tỉnh Vĩnh Long' })
  @Text(200)
  vi: string;

  @ApiProperty({ maxLength: 200 })
  @Text(200)
  en: string;
}

export class PlannedSuccessorDto {
  @ApiProperty({ example: 'stc', pattern: '^[a-z][a-z0-9-]{1,29}$' })
  @Matches(/^[a-z][a-z0-9-]{1,29}$/)
  code: string;

  @ApiPropertyOptional({
    type: AgencyNameDto,
    description: 'Its name from then on; may be left out when it exists already and keeps it.',
  })
  @IsOptional()
  @ObjectOf(() => AgencyNameDto)
  name?: AgencyNameDto;

  @ApiPropertyOptional({ enum: agencyKinds, description: 'As the first predecessor when absent.' })
  @IsOptional()
  @IsIn(agencyKinds)
  kind?: (typeof agencyKinds)[number];

  @ApiPropertyOptional({
    type: 'integer',
    isArray: true,
    minimum: 1,
    maximum: 12,
    description:
      'Component indicators whose requests it takes; the first takes all that no other does.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(12)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(12, { each: true })
  subjects?: number[];

  @ApiPropertyOptional({
    enum: agencyFunctionCodes,
    isArray: true,
    description: 'Functions that it takes, likewise.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(agencyFunctionCodes.length)
  @EachText({ maxLength: 50, oneOf: agencyFunctionCodes })
  functions?: AgencyFunctionCode[];
}

export class SuccessionPlanDto {
  @ApiProperty({ enum: successionTypes })
  @IsIn(successionTypes)
  type: SuccessionType;

  @ApiProperty({ maxLength: 100, example: '1234/QĐ-UBND' })
  @Text(100)
  number: string;

  @ApiProperty({ format: 'date', description: 'The day of the decision.' })
  @IsLocalDate()
  decidedOn: string;

  @ApiProperty({ format: 'date', description: 'The first day of the successors.' })
  @IsLocalDate()
  effectiveOn: string;

  @ApiProperty({ maxLength: 500, description: 'Where it is published.' })
  @Text(500)
  source: string;

  @ApiProperty({
    type: [String],
    maxItems: mostAgencies,
    example: ['skhdt'],
    description: 'Empty where an agency is established that carries on nothing.',
  })
  @TextList(mostAgencies, 30, 0)
  from: string[];

  @ApiProperty({ type: [PlannedSuccessorDto], minItems: 1, maxItems: mostAgencies })
  @ObjectList(() => PlannedSuccessorDto, { fewest: 1, most: mostAgencies })
  successors: PlannedSuccessorDto[];

  @ApiPropertyOptional({
    default: false,
    description:
      'Whether the people of the predecessors get their functions at the first successor.',
  })
  @IsOptional()
  @IsBoolean()
  movesStaff?: boolean;
}
