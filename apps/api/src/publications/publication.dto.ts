import { linkEventKinds, publicationStates, publicationTimings } from '@minhbach/publications';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { PageDto, PageQuery, TrueOrFalse } from '../boundary/page-query.dto.js';
import { TextDto } from '../boundary/text.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const day = { type: String, format: 'date' } as const;

export class PublicationsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Code of the publishing agency.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  owner?: string;

  @ApiPropertyOptional({ example: '3.2b' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subject?: string;

  @ApiPropertyOptional({ ...day, description: 'First day of the documents’ dates.' })
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ ...day, description: 'Their last day.' })
  @IsOptional()
  @IsLocalDate()
  to?: string;

  @ApiPropertyOptional({ enum: publicationStates })
  @IsOptional()
  @IsIn(publicationStates)
  state?: (typeof publicationStates)[number];

  @ApiPropertyOptional({ enum: publicationTimings })
  @IsOptional()
  @IsIn(publicationTimings)
  timing?: (typeof publicationTimings)[number];

  @ApiPropertyOptional({ type: Boolean, description: 'Those of which a link is dead, or none is.' })
  @IsOptional()
  @TrueOrFalse()
  @IsBoolean()
  dead?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: 'Only what was withdrawn, or what was not.' })
  @IsOptional()
  @TrueOrFalse()
  @IsBoolean()
  withdrawn?: boolean;
}

export class ProposePublicationDto {
  @ApiProperty({ example: '3.2b', description: 'Id of an entry of the catalogue.' })
  @IsString()
  @MaxLength(100)
  subjectId: string;

  @ApiProperty({ example: '12/CT-UBND' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  numberSymbol: string;

  @ApiProperty({ description: 'Trích yếu.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  title: string;

  @ApiProperty(day)
  @IsLocalDate()
  documentOn: string;

  @ApiProperty({ description: 'Whether “Cổng TTĐT (để đăng công khai)” is among its recipients.' })
  @IsBoolean()
  isMarked: boolean;
}

export class ReplaceLinkDto {
  @ApiProperty({ example: 'portal' })
  @IsString()
  @MaxLength(100)
  place: string;

  @ApiProperty({ example: 'https://vinhlong.gov.vn/van-ban/12' })
  @IsString()
  @Matches(/^https?:\/\/\S+$/)
  @MaxLength(2000)
  link: string;
}

export class PublicationKeyDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;
}

export class ListedPublicationDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: '3.2b' })
  subjectId: string;

  @ApiProperty({ type: TextDto, description: 'Of the entry of the catalogue.' })
  subject: TextDto;

  @ApiProperty()
  numberSymbol: string;

  @ApiProperty()
  title: string;

  @ApiProperty(day)
  documentOn: string;

  @ApiProperty()
  isMarked: boolean;

  @ApiProperty()
  ownerCode: string;

  @ApiProperty({ description: 'As it was called when the document was proposed.' })
  ownerName: string;

  @ApiProperty({ enum: publicationStates })
  state: (typeof publicationStates)[number];

  @ApiProperty({
    type: String,
    enum: publicationTimings,
    nullable: true,
    description: 'Null when it is withdrawn.',
  })
  timing: (typeof publicationTimings)[number] | null;

  @ApiProperty({ ...day, nullable: true, description: 'Null where no rule fixes a day.' })
  dueOn: string | null;

  @ApiProperty({
    ...day,
    nullable: true,
    description: 'The first day on which a checked link was alive at each place.',
  })
  publishedOn: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Working days from the document’s date to that day.',
  })
  lagWorkingDays: number | null;

  @ApiProperty({ type: 'integer' })
  deadLinks: number;
}

export class PublicationPageDto extends PageDto {
  @ApiProperty({ type: [ListedPublicationDto], description: 'The newest first.' })
  items: ListedPublicationDto[];
}

export class PublicationProposalDto {
  @ApiProperty()
  numberSymbol: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null until it is decided.' })
  approved: boolean | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was returned.' })
  reason: string | null;

  @ApiProperty({ type: NamedPersonDto, nullable: true })
  decidedBy: NamedPersonDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt: string | null;
}

export class PublicationLinkDto {
  @ApiProperty({ example: 'portal' })
  place: string;

  @ApiProperty({ type: TextDto })
  placeName: TextDto;

  @ApiProperty({ type: String, nullable: true, description: 'Null until it is entered.' })
  link: string | null;

  @ApiProperty({ ...day, nullable: true })
  firstAliveOn: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  checkedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  deadSince: string | null;
}

export class LinkEventDto {
  @ApiProperty({ type: TextDto })
  placeName: TextDto;

  @ApiProperty()
  link: string;

  @ApiProperty({ enum: linkEventKinds })
  kind: (typeof linkEventKinds)[number];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null when nobody answered.' })
  httpStatus: number | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class PublicationDetailDto extends ListedPublicationDto {
  @ApiProperty({ type: [PublicationProposalDto], description: 'The oldest first.' })
  proposals: PublicationProposalDto[];

  @ApiProperty({ type: [PublicationLinkDto], description: 'One for each place.' })
  links: PublicationLinkDto[];

  @ApiProperty({ type: [LinkEventDto], description: 'The oldest first.' })
  events: LinkEventDto[];
}
