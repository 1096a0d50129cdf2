import type { DocumentKind } from '@minhbach/documents';
import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

/** A document as a file, byte by byte as it was issued. */
export class DocumentFileDto {
  @ApiProperty({ example: '/api/requests/1048576/documents/1048577/pdf' })
  href: string;

  @ApiProperty({ description: 'Of the bytes, in hexadecimal.' })
  sha256: string;
}

/** A numbered, issued letter or report. */
export class DocumentDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ type: String, example: 'receipt' })
  kind: DocumentKind;

  @ApiProperty({ type: TextDto })
  kindName: TextDto;

  @ApiProperty({ example: '07/PTN-VPUBND' })
  symbol: string;

  @ApiProperty()
  agencyCode: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  body: string;

  @ApiProperty({
    type: NamedPersonDto,
    nullable: true,
    description: 'Null: issued by the service.',
  })
  signedBy: NamedPersonDto | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'TUQ. 12/UQ-VPUBND',
    description: 'The mandate under which he signed.',
  })
  signedUnder: string | null;

  @ApiProperty({ format: 'date' })
  issuedOn: string;

  @ApiProperty({ format: 'date-time' })
  issuedAt: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Of the template of its kind.' })
  templateVersion: number | null;

  @ApiProperty({
    type: DocumentFileDto,
    nullable: true,
    description: 'Null: older than the files.',
  })
  pdf: DocumentFileDto | null;

  @ApiProperty({ type: DocumentFileDto, nullable: true, description: 'An accessible page.' })
  html: DocumentFileDto | null;

  @ApiProperty({ type: DocumentFileDto, nullable: true, description: 'Of reports: for Word.' })
  docx: DocumentFileDto | null;
}

export class DocumentListDto {
  @ApiProperty({ type: [DocumentDto], description: 'The oldest first.' })
  items: DocumentDto[];
}
