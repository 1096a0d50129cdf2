import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { NewPassword, OneTimeCode } from './new-password.js';

export class SetPasswordDto {
  @OneTimeCode('The one-time code that I was given.')
  code: string;

  @NewPassword()
  password: string;
}

export class ChangePasswordDto {
  @ApiProperty({ description: 'The present one, so that it is really I.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  present: string;

  @NewPassword()
  password: string;
}

export class PasswordSetDto {
  @ApiProperty({ description: 'With what I sign in now.' })
  login: string;
}
