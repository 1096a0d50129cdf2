import type { OwnIdentity } from '@minhbach/identity';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { PersonDto } from '../session/session.dto.js';
import { OwnPath } from './own-path.js';

export class IdentityProviderDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What people know it by; null where nobody signs in so.',
  })
  name: string | null;
}

export class BeginIdentityDto {
  @ApiPropertyOptional({
    description: 'The page of ours that was asked for, as a path.',
    example: '/yeu-cau',
    maxLength: 1000,
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  @OwnPath()
  next?: string;
}

export class IdentityAddressDto {
  @ApiProperty({ description: 'At the provider; the browser goes there within ten minutes.' })
  address: string;
}

export class IdentityAnswerDto {
  @ApiProperty({
    description: 'What stands behind `#` when the provider has sent the browser back.',
    example: 'code=…&state=…&iss=…',
    maxLength: 6000,
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(6000)
  answer: string;
}

export class IdentityCodeDto {
  @ApiProperty({ description: 'Of the authenticator app, or a recovery code.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  code: string;
}

export class IdentityEnteredDto {
  @ApiProperty({
    enum: ['signed-in', 'awaits-agreement'],
    description: 'A business that the service knows has to agree to a new person first.',
  })
  outcome: 'signed-in' | 'awaits-agreement';

  @ApiProperty({ type: PersonDto, nullable: true })
  person: PersonDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'The page that was asked for.' })
  next: string | null;

  @ApiProperty({ description: 'So long the business may agree.' })
  agreementDays: number;
}

export class OwnIdentityDto implements OwnIdentity {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ description: 'The provider, as it names itself.' })
  issuer: string;

  @ApiProperty({ type: String, format: 'date-time' })
  linkedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUsedAt: Date | null;
}

export class OwnIdentityListDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What people know the provider by; null where nobody signs in so.',
  })
  provider: string | null;

  @ApiProperty({ type: [OwnIdentityDto] })
  items: readonly OwnIdentityDto[];
}
