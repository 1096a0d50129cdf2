import type { LetterTemplate, TemplateKind } from '@minhbach/documents';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsObject, Min } from 'class-validator';
import { TextDto } from '../boundary/text.dto.js';
import { Text } from '../boundary/text-rules.js';

/** One version of a template, without its words. */
export class LetterTemplateSummaryDto {
  @ApiProperty({ type: String, example: 'receipt' })
  kind: TemplateKind;

  @ApiProperty({ type: TextDto })
  kindName: TextDto;

  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;

  @ApiProperty({ format: 'date-time' })
  publishedAt: string;

  @ApiProperty({ description: 'Person id, or `system` for those that the product ships.' })
  publishedBy: string;

  @ApiProperty({ description: 'Why it differs from the version before.' })
  summary: string;
}

const content = {
  type: 'object',
  additionalProperties: true,
  description:
    'form?, title, summary, addressee?, body (heading, paragraph, list, rows), signature, recipients. ' +
    'Texts name fields as {dueOn}.',
} as const;

export class LetterTemplateDto extends LetterTemplateSummaryDto {
  @ApiProperty(content)
  content: LetterTemplate;
}

/** A field that the texts of a template may name. */
export class LetterFieldDto {
  @ApiProperty({ example: 'dueOn' })
  name: string;

  @ApiProperty()
  vi: string;

  @ApiProperty({ description: 'A letter without it would not say what the law wants said.' })
  required: boolean;

  @ApiProperty({
    type: [String],
    nullable: true,
    description: 'Of a list: what each of its rows has. Null: the field is a text.',
  })
  rowFields: string[] | null;
}

export class CurrentLetterTemplateDto extends LetterTemplateDto {
  @ApiProperty({ type: [LetterFieldDto] })
  fields: LetterFieldDto[];
}

export class LetterTemplatePreviewDto {
  @ApiProperty(content)
  @IsObject()
  content: Record<string, unknown>;
}

export class PublishLetterTemplateDto extends LetterTemplatePreviewDto {
  @ApiProperty({ type: 'integer', description: 'The version that the change is of.' })
  @IsInt()
  @Min(1)
  basedOn: number;

  @ApiProperty({ maxLength: 500, description: 'Why it is changed.' })
  @Text(500)
  summary: string;
}

export class PreviewedLetterDto {
  @ApiProperty({ description: 'The page, filled with a sample.' })
  html: string;

  @ApiProperty({ description: 'The PDF, filled with the same sample, in Base64.' })
  pdfBase64: string;
}

export class PublishedLetterTemplateDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ example: '/api/letter-templates/receipt/versions/2' })
  href: string;
}
