import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '../boundary/page-query.dto.js';

export class ProcessDefinitionDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: 'information-request' })
  processId: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The `zeebe:versionTag`.' })
  versionTag: string | null;

  @ApiProperty({ description: 'Decimal key of the deployment that brought this version.' })
  deploymentKey: string;

  @ApiProperty({ description: 'Name of the file.' })
  resourceName: string;

  @ApiProperty({ format: 'date-time' })
  deployedAt: string;
}

export class ProcessDefinitionPageDto extends PageDto {
  @ApiProperty({ type: [ProcessDefinitionDto] })
  items: ProcessDefinitionDto[];
}

export class InstanceCountDto {
  @ApiProperty({ description: 'Decimal key of the version.' })
  definitionKey: string;

  @ApiProperty({ type: 'integer' })
  active: number;

  @ApiProperty({ type: 'integer' })
  suspended: number;
}
