import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

export class HistoryLineDto {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: NamedPersonDto })
  actor: NamedPersonDto;

  @ApiProperty({ enum: ['step', 'document', 'record', 'file'] })
  kind: 'step' | 'document' | 'record' | 'file';

  @ApiProperty({ type: TextDto })
  text: TextDto;

  @ApiProperty({ type: String, nullable: true, description: 'Decimal key.' })
  documentKey: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Decimal key.' })
  fileKey: string | null;
}

export class HistoryDto {
  @ApiProperty({ type: [HistoryLineDto], description: 'The oldest first.' })
  items: HistoryLineDto[];
}
