import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class SetPasswordDto {
  @ApiProperty({ description: 'The one-time code that I was given.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  code: string;

  @ApiProperty({
    description: '8 to 256 characters, of whatever kind; none of those that are tried first.',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  password: string;
}

export class ChangePasswordDto {
  @ApiProperty({ description: 'The present one, so that it is really I.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  present: string;

  @ApiProperty({
    description: '8 to 256 characters, of whatever kind; none of those that are tried first.',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  password: string;
}

export class PasswordSetDto {
  @ApiProperty({ description: 'With what I sign in now.' })
  login: string;
}
