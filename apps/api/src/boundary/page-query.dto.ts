import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Digits in a query become a number; everything else stays as it is and is refused by the validation. */
export function WholeNumber(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value,
    ),
    IsInt(),
  );
}

/** `true` and `false` in a query, and nothing else. */
export function TrueOrFalse(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => {
    if (value === 'true') return true;
    return value === 'false' ? false : value;
  });
}

/** Which part of a list is wanted. */
export class PageQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @WholeNumber()
  @Min(1)
  @Max(100)
  limit = 50;

  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;
}

/** What every page of a list says beside its items. */
export class PageDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'To be sent as `after` for the next page; null at the end.',
  })
  next: string | null;
}
