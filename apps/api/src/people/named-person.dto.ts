import { ApiProperty } from '@nestjs/swagger';

export class NamedPersonDto {
  @ApiProperty({ description: 'Decimal key, or `system` for the service itself.' })
  id: string;

  @ApiProperty()
  name: string;
}
