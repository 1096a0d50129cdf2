import { ApiProperty } from '@nestjs/swagger';

/** A text for people, in both languages. */
export class TextDto {
  @ApiProperty()
  vi: string;

  @ApiProperty()
  en: string;
}
