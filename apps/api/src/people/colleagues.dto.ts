import { ApiProperty } from '@nestjs/swagger';
import { NamedPersonDto } from './named-person.dto.js';

export class ColleagueListDto {
  @ApiProperty({ type: [NamedPersonDto], description: 'By name.' })
  items: NamedPersonDto[];
}
