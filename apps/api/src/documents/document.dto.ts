import type { DocumentKind } from '@minhbach/documents';
import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

/** A numbered, issued letter or report. */
export class DocumentDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: 'receipt' })
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

  @ApiProperty({ format: 'date' })
  issuedOn: string;

  @ApiProperty({ format: 'date-time' })
  issuedAt: string;
}

export class DocumentListDto {
  @ApiProperty({ type: [DocumentDto], description: 'The oldest first.' })
  items: DocumentDto[];
}
