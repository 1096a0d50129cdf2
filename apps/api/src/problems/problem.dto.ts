import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import type { Fault, ProblemDocument } from './problem.js';

export class FaultDto implements Fault {
  @ApiProperty({ description: 'JSON pointer (RFC 6901) into the body; `/name` for a query.' })
  pointer: string;

  @ApiProperty({ example: 'unknown-field' })
  code: string;

  @ApiPropertyOptional({ type: TextDto })
  message?: TextDto;

  @ApiPropertyOptional({ enum: ['error', 'warning'], description: 'Of a model.' })
  severity?: 'error' | 'warning';

  @ApiPropertyOptional({ description: 'Of a model: the file.' })
  resource?: string;

  @ApiPropertyOptional({ description: 'Of a model: the element.' })
  elementId?: string;

  @ApiPropertyOptional()
  elementName?: string;
}

/** A problem document (RFC 9457). */
export class ProblemDto implements ProblemDocument {
  @ApiProperty({ example: 'urn:minhbach:problem:validation-failed' })
  type: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  status: number;

  @ApiProperty({
    description: 'For people: Vietnamese, or English when Accept-Language asks for it.',
  })
  detail: string;

  @ApiProperty({ description: 'For programs.' })
  code: string;

  @ApiPropertyOptional({ type: [FaultDto], description: 'All faults at once.' })
  errors?: FaultDto[];
}
