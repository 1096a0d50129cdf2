import { ApiProperty } from '@nestjs/swagger';

export class HealthDto {
  @ApiProperty({ enum: ['ready', 'alive'] })
  status: 'ready' | 'alive';

  @ApiProperty({ required: false, description: 'Name of the newest migration.' })
  schemaVersion?: string;
}
