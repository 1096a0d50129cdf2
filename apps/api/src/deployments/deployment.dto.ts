import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { ObjectList } from '../boundary/object-list.js';

export class DeploymentFileDto {
  @ApiProperty({ example: 'information-request/information-request.bpmn' })
  @IsString()
  @Length(1, 200)
  name: string;

  @ApiProperty({ description: 'The text of a .bpmn, .dmn or .schema.json file.' })
  @IsString()
  @MaxLength(1_048_576)
  content: string;
}

export class DeployDto {
  @ApiProperty({ type: [DeploymentFileDto] })
  @ObjectList(() => DeploymentFileDto, { fewest: 1, most: 100 })
  files: DeploymentFileDto[];

  @ApiProperty({ required: false, default: false, description: 'Check and say what would be new.' })
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

export class DeployedResourceDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  id: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({
    description: 'False when neither its file nor anything that it is bound to has changed.',
  })
  isNew: boolean;
}

export class WarningDto {
  @ApiProperty({ description: 'Name of the file.' })
  resource: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  message: string;

  @ApiProperty({ required: false })
  elementId?: string;

  @ApiProperty({ required: false })
  elementName?: string;
}

export class DeploymentDto {
  @ApiProperty({
    description: 'True when nothing was deployed because only a check was asked for.',
  })
  dryRun: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Decimal key; null when nothing was new or nothing was deployed.',
  })
  deploymentKey: string | null;

  @ApiProperty({ type: [DeployedResourceDto] })
  processes: DeployedResourceDto[];

  @ApiProperty({ type: [DeployedResourceDto] })
  decisions: DeployedResourceDto[];

  @ApiProperty({ type: [DeployedResourceDto] })
  forms: DeployedResourceDto[];

  @ApiProperty({ type: [WarningDto] })
  warnings: WarningDto[];
}
