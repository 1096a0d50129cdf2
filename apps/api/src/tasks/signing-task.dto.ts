import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../boundary/page-query.dto.js';
import { SigningDto } from './signing.dto.js';
import { TaskDto } from './task.dto.js';

export class SigningTaskDto extends TaskDto {
  @ApiProperty({ type: SigningDto })
  signing: SigningDto;
}

export class SigningTaskPageDto extends PageDto {
  @ApiProperty({ type: [SigningTaskDto] })
  items: SigningTaskDto[];
}
