import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { NewPassword, OneTimeCode } from '../accounts/new-password.js';
import { PlainName } from './plain-name.js';

export const taxCodePattern = /^\d{10}(-\d{3})?$/;

/** The business for which somebody wants an account, and who he is. */
export class RegisterDto {
  @ApiProperty({
    pattern: taxCodePattern.source,
    example: '9900000011',
    description: 'Mã số thuế: 10 digits, or 10-3 for a branch.',
  })
  @IsString()
  @Matches(taxCodePattern)
  taxCode: string;

  @ApiProperty({
    maxLength: 200,
    description: 'Of a business that is new; one that is known keeps its name.',
  })
  @PlainName(200)
  organisationName: string;

  @ApiProperty({ maxLength: 100, description: 'Of the person, who will sign in himself.' })
  @PlainName(100)
  name: string;

  @ApiProperty({
    maxLength: 100,
    example: 'lan.tran@congty.example',
    description: 'Where a code is sent to; it becomes the login.',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  email: string;
}

export class RegisteredDto {
  @ApiProperty({ description: 'So long the code in the mail may be used.' })
  codeHours: number;
}

export class ProveRegistrationDto {
  @OneTimeCode('The one-time code of the mail.')
  code: string;

  @NewPassword()
  password: string;
}

export class ProvedDto {
  @ApiProperty({
    enum: ['account-opened', 'awaits-agreement'],
    description: 'A business that the service knows has to agree first.',
  })
  outcome: 'account-opened' | 'awaits-agreement';

  @ApiProperty({ description: 'So long the business may agree.' })
  agreementDays: number;
}

export class PasswordMailDto {
  @ApiProperty({ maxLength: 100, description: 'The address with which I registered.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  email: string;
}

export class PasswordMailedDto {
  @ApiProperty({ description: 'So long the code in the mail may be used, if there is one.' })
  codeMinutes: number;
}

export class WaitingRegistrationDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ description: 'Mã số thuế.' })
  taxCode: string;

  @ApiProperty({ description: 'As the service knows the business.' })
  organisation: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  email: string;

  @ApiProperty({ format: 'date-time' })
  provedAt: Date;

  @ApiProperty({ format: 'date-time', description: 'When it is forgotten, if nobody decides.' })
  expiresAt: Date;
}

export class WaitingRegistrationListDto {
  @ApiProperty({ description: 'Whether I decide on such registrations.' })
  decides: boolean;

  @ApiProperty({ type: [WaitingRegistrationDto] })
  items: WaitingRegistrationDto[];
}
