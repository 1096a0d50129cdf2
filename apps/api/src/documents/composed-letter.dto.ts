import { ApiProperty } from '@nestjs/swagger';

const text = { type: String, nullable: true } as const;
const blockTypes = ['heading', 'paragraph', 'list', 'rows', 'table', 'bars'] as const;

export class LetterIssuerDto {
  @ApiProperty(text)
  superior: string | null;

  @ApiProperty()
  name: string;
}

export class LetterRowDto {
  @ApiProperty()
  label: string;

  @ApiProperty({ description: 'Empty where it is filled in by hand.' })
  text: string;
}

export class LetterColumnDto {
  @ApiProperty()
  title: string;

  @ApiProperty({ enum: ['left', 'right'] })
  align: 'left' | 'right';
}

export class LetterBarDto {
  @ApiProperty()
  label: string;

  @ApiProperty({ minimum: 0 })
  amount: number;
}

export class LetterBlockDto {
  @ApiProperty({ enum: blockTypes })
  type: (typeof blockTypes)[number];

  @ApiProperty({ required: false, description: 'Of a heading or paragraph.' })
  text?: string;

  @ApiProperty({ type: [String], required: false, description: 'Of a list.' })
  items?: readonly string[];

  @ApiProperty({ type: [LetterRowDto], required: false })
  rows?: readonly LetterRowDto[];

  @ApiProperty({ required: false, description: 'Above a table or a bar chart.' })
  caption?: string;

  @ApiProperty({ type: [LetterColumnDto], required: false, description: 'Of a table.' })
  columns?: readonly LetterColumnDto[];

  @ApiProperty({
    ...{ type: 'array', items: { type: 'array', items: { type: 'string' } }, required: false },
    description: 'Of a table, row by row; the first of each row names it.',
  })
  cells?: readonly (readonly string[])[];

  @ApiProperty({ type: [LetterBarDto], required: false, description: 'Of a bar chart.' })
  bars?: readonly LetterBarDto[];
}

export class LetterSignatureDto {
  @ApiProperty({ type: [String], example: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] })
  lines: readonly string[];

  @ApiProperty(text)
  note: string | null;

  @ApiProperty()
  name: string;
}

/** A letter with every word in its place, in Vietnamese. */
export class ComposedLetterDto {
  @ApiProperty({ ...text, description: 'The prescribed form.' })
  form: string | null;

  @ApiProperty({ type: LetterIssuerDto, nullable: true })
  issuer: LetterIssuerDto | null;

  @ApiProperty({ ...text, description: 'Null before it is numbered.' })
  symbol: string | null;

  @ApiProperty()
  placeAndDate: string;

  @ApiProperty({ ...text, format: 'date' })
  issuedOn: string | null;

  @ApiProperty()
  title: string;

  @ApiProperty()
  summary: string;

  @ApiProperty(text)
  addressee: string | null;

  @ApiProperty({ type: [LetterBlockDto] })
  blocks: readonly LetterBlockDto[];

  @ApiProperty({ type: LetterSignatureDto })
  signature: LetterSignatureDto;

  @ApiProperty({ type: [String] })
  recipients: readonly string[];

  @ApiProperty({ ...text, description: 'Address of the tracking page.' })
  tracking: string | null;

  @ApiProperty({ type: [String], description: 'What is to be known of marked words.' })
  notes: readonly string[];
}
