import type { AppSecret } from '@minhbach/identity';
import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class SecondFactorDto {
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when a code is asked for; null while it is not.',
  })
  since: Date | null;

  @ApiProperty()
  recoveryCodesLeft: number;

  @ApiProperty({ description: 'False where the service keeps no secrets (FACTOR_KEY).' })
  isAvailable: boolean;

  @ApiProperty({ description: 'Whether the person may not be without one.' })
  isRequired: boolean;
}

export class BeginSecondFactorDto {
  @ApiProperty({ description: 'Once more, so that it is really he.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password: string;
}

export class AppSecretDto implements AppSecret {
  @ApiProperty({ description: 'Base32, to be typed into an authenticator app.' })
  text: string;

  @ApiProperty({ description: '`otpauth://…`, to be shown as a square code.' })
  address: string;
}

export class FactorCodeDto {
  @ApiProperty({ description: 'Of the authenticator app, or a recovery code.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  code: string;
}

export class RecoveryCodesDto {
  @ApiProperty({ type: [String], description: 'Each is taken once. They are never shown again.' })
  recoveryCodes: readonly string[];
}
