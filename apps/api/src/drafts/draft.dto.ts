import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsObject, Max, Min } from 'class-validator';

export class SaveDraftDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What is filled in so far, valid or not; 256 KiB at most.',
  })
  @IsObject()
  content: Record<string, unknown>;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'The revision that was read or saved last; 0 when there was no draft.',
  })
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  basedOn: number;
}

export class SavedDraftDto {
  @ApiProperty({ type: 'integer', description: '0 when there is no draft.' })
  revision: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  savedAt: string | null;
}

/** My draft of a form; empty when I have none, or have sent it. */
export class DraftDto extends SavedDraftDto {
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  content: Record<string, unknown> | null;
}
