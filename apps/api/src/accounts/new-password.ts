import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** A password that somebody wants; what is wrong with it the rules say (`password-rules.ts`), in their own words. */
export function NewPassword(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      description: '8 to 256 characters, of whatever kind; none of those that are tried first.',
    }),
    IsString(),
    IsNotEmpty(),
    MaxLength(1000),
  );
}

/** A code that sets a password, once. */
export function OneTimeCode(description: string): PropertyDecorator {
  return applyDecorators(ApiProperty({ description }), IsString(), IsNotEmpty(), MaxLength(100));
}
