import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export class SessionProofDto {
  @ApiPropertyOptional({ description: 'Of those who have no second factor.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password?: string;

  @ApiPropertyOptional({
    description:
      'Of the authenticator app, or a recovery code: of those who have a second factor, in the place of the password.',
  })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  code?: string;
}
