import { roles, type Role } from '@minhbach/identity';
import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class SignInDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  login: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password: string;
}

export class OrganisationDto {
  @ApiProperty({ description: 'Decimal key.' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Mã số thuế.' })
  taxCode: string;
}

export class PersonDto {
  @ApiProperty({ description: 'Decimal key.' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: roles })
  role: Role;

  @ApiProperty({ type: [String], example: ['vpubnd:reception'] })
  groups: readonly string[];

  @ApiProperty({ type: OrganisationDto, nullable: true })
  organisation: OrganisationDto | null;
}
