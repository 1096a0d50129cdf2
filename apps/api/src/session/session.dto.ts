import { roles, type Role } from '@minhbach/identity';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

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

  @ApiPropertyOptional({
    description:
      'Of the authenticator app, or a recovery code. Asked for (`second-factor-needed`) of those who have a second factor.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  code?: string;
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

  @ApiProperty({ description: 'Whether a code is asked of me when I sign in.' })
  hasSecondFactor: boolean;

  @ApiProperty({ description: 'Until I have set up a second factor, I may do nothing else.' })
  mustSetUpSecondFactor: boolean;
}
