import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageDto } from '../boundary/page-query.dto.js';

export class IncidentDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  elementId: string;

  @ApiProperty({ example: 'job-failed' })
  code: string;

  @ApiProperty()
  message: string;

  @ApiProperty({ format: 'date-time' })
  raisedAt: string;
}

export class OpenIncidentDto extends IncidentDto {
  @ApiProperty({ description: 'Decimal key.' })
  processInstanceKey: string;

  @ApiProperty()
  processId: string;

  @ApiProperty({ type: String, nullable: true })
  businessKey: string | null;
}

export class IncidentPageDto extends PageDto {
  @ApiProperty({ type: [OpenIncidentDto] })
  items: OpenIncidentDto[];
}

export class ResolutionDto {
  @ApiProperty({
    type: 'integer',
    required: false,
    minimum: 1,
    maximum: 10,
    default: 1,
    description: 'New tries for a job that failed.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  retries?: number;
}

export class ResolvedIncidentDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ description: 'Decimal key.' })
  processInstanceKey: string;
}
