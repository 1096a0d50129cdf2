import { rhythms } from '@minhbach/publications';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { TextDto } from '../boundary/text.dto.js';

export class CatalogueQuery {
  @ApiPropertyOptional({ format: 'date', description: 'As it was on this day; today when absent.' })
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

export class PublishingAgencyDto {
  @ApiProperty({ example: 'stc' })
  code: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;
}

export class PublicationPlaceDto {
  @ApiProperty({ example: 'portal' })
  id: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: [String], description: 'Links of this place lead there, or below.' })
  hosts: string[];
}

export class CatalogueEntryDto {
  @ApiProperty({ example: '3.2b' })
  id: string;

  @ApiProperty({ example: '3.2b', description: 'The duty of the plan that it carries out.' })
  dutyId: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: [PublishingAgencyDto], description: 'Who publishes it on that day.' })
  owners: PublishingAgencyDto[];

  @ApiProperty({ type: [PublicationPlaceDto] })
  places: PublicationPlaceDto[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Working days from the document’s date; null where no rule fixes any.',
  })
  limitWorkingDays: number | null;

  @ApiProperty({ enum: rhythms, description: 'How often something new is to come.' })
  rhythm: (typeof rhythms)[number];

  @ApiProperty({ description: 'Whether its documents carry “Cổng TTĐT (để đăng công khai)”.' })
  needsMark: boolean;

  @ApiProperty()
  legalBasis: string;

  @ApiProperty({ description: 'Whether somebody with responsibility has confirmed it.' })
  verified: boolean;

  @ApiProperty({ type: 'array', items: { type: 'integer' } })
  components: number[];
}

export class PublicationCatalogueDto {
  @ApiProperty({ format: 'date' })
  on: string;

  @ApiProperty({ type: [CatalogueEntryDto], description: 'In the order of the plan.' })
  items: CatalogueEntryDto[];
}
