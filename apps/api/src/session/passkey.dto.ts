import type { MadePasskey, OwnPasskey, UsedPasskey } from '@minhbach/identity';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { Text } from '../boundary/text-rules.js';

/** Bytes as WebAuthn's JSON has them. */
function Base64Url(longest: number, description: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ description: `${description}, base64url.` }),
    IsString(),
    MaxLength(longest),
    Matches(/^[\w-]+$/),
  );
}

/** A thousand bytes, as the specification allows at most. */
const idLength = 1400;

export class UsedPasskeyDto implements UsedPasskey {
  @Base64Url(idLength, 'Which passkey')
  id: string;

  @Base64Url(8_000, 'What the browser says of the call')
  clientDataJSON: string;

  @Base64Url(8_000, 'What the authenticator says of it')
  authenticatorData: string;

  @Base64Url(4_000, 'Its signature')
  signature: string;
}

export class NewPasskeyDto implements MadePasskey {
  @ApiProperty({ description: 'By which he knows it from his others.' })
  @Text(100)
  name: string;

  @Base64Url(idLength, 'Which passkey')
  id: string;

  @Base64Url(8_000, 'What the browser says of the call')
  clientDataJSON: string;

  @Base64Url(32_000, 'The public key, as the authenticator gives it')
  attestationObject: string;
}

export class PasskeyNameDto {
  @ApiProperty({ description: 'By which he knows it from his others.' })
  @Text(100)
  name: string;
}

export class OwnPasskeyDto implements OwnPasskey {
  @ApiProperty({ description: 'As the authenticator names it, base64url.' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUsedAt: Date | null;
}

export class OwnPasskeyListDto {
  @ApiProperty({ type: [OwnPasskeyDto] })
  items: readonly OwnPasskeyDto[];
}

export class PasskeyChallengeDto {
  @ApiProperty({ description: '32 random bytes, base64url; answered once, within five minutes.' })
  challenge: string;

  @ApiProperty({ description: 'The host that the passkey is bound to.' })
  rpId: string;
}

export class NewPasskeyChallengeDto extends PasskeyChallengeDto {
  @ApiProperty({ description: 'Who the authenticator is to keep it for, base64url.' })
  userId: string;

  @ApiProperty()
  userName: string;

  @ApiProperty({ type: [String], description: 'Those that he has: not to be made twice.' })
  known: readonly string[];
}
