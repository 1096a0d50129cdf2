import { roles, type Role } from '@minhbach/identity';
import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';

export class DemoPersonDto {
  @ApiProperty({ example: 'tiepnhan.vpubnd' })
  login: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: roles })
  role: Role;

  @ApiProperty({ type: TextDto, nullable: true, description: 'Where he works.' })
  organisation: TextDto | null;

  @ApiProperty({ type: [String], example: ['vpubnd:reception'] })
  groups: readonly string[];
}

export class DemoPeopleDto {
  @ApiProperty({ type: [DemoPersonDto] })
  items: DemoPersonDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: "Everybody's published password; null where the operator set one of his own.",
  })
  password: string | null;
}
