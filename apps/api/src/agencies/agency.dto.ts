import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { TextDto } from '../boundary/text.dto.js';

export const agencyKinds = [
  'pc-office',
  'department',
  'tax-office',
  'association',
  'people-committee',
] as const;

export class AgenciesQuery {
  @ApiPropertyOptional({
    format: 'date',
    description: 'As they were on this day; today when absent.',
  })
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

export class AgencyDto {
  @ApiProperty({ example: 'vpubnd' })
  code: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ enum: agencyKinds })
  kind: (typeof agencyKinds)[number];

  @ApiProperty({ format: 'date' })
  validFrom: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Its last day.' })
  validTo: string | null;
}

export class AgencyListDto {
  @ApiProperty({ format: 'date' })
  on: string;

  @ApiProperty({ type: [AgencyDto] })
  items: AgencyDto[];
}

export class DivisionDto {
  @ApiProperty({ example: 'skhcn-cds' })
  code: string;

  @ApiProperty({ example: 'skhcn', description: 'The agency that it belongs to.' })
  agencyCode: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;
}

export class DivisionListDto {
  @ApiProperty({ format: 'date' })
  on: string;

  @ApiProperty({ type: [DivisionDto] })
  items: DivisionDto[];
}
