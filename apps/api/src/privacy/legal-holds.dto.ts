import { ApiProperty } from '@nestjs/swagger';
import { CaseMarkDto } from './case-mark.dto.js';

export class LegalHoldsDto {
  @ApiProperty({ description: 'Whether nothing of it may be erased now.' })
  isHeld: boolean;

  @ApiProperty({ type: [CaseMarkDto], description: 'All of them, the newest first.' })
  items: CaseMarkDto[];
}
