import { legalRegimes } from '@minhbach/calendar';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { TextDto } from '../boundary/text.dto.js';

export const groundActs = ['refuse', 'extend', 'ask-supplement', 'transfer'] as const;
const regimes = legalRegimes.map(({ id }) => id);
const clause = { type: 'integer', nullable: true } as const;

export class LegalGroundsQuery {
  @ApiPropertyOptional({
    type: String,
    example: 'LAW_2026',
    description: 'The one in force today when absent.',
  })
  @IsOptional()
  @IsIn(regimes)
  regime?: string;
}

export class ProvisionDto {
  @ApiProperty({ type: 'integer' })
  article: number;

  @ApiProperty(clause)
  clause: number | null;

  @ApiProperty({ type: TextDto })
  text: TextDto;
}

export class LegalGroundDto {
  @ApiProperty({ enum: groundActs, description: 'What an agency does on it.' })
  act: (typeof groundActs)[number];

  @ApiProperty({ example: 'a', description: 'Names it among those of its act.' })
  code: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    description: 'Several where it depends on the channel.',
  })
  articles: readonly number[];

  @ApiProperty(clause)
  clause: number | null;

  @ApiProperty({ type: String, nullable: true, example: 'đ' })
  point: string | null;

  @ApiProperty({ type: TextDto })
  text: TextDto;

  @ApiProperty({ type: [ProvisionDto], description: 'To what it refers.' })
  provisions: readonly ProvisionDto[];
}

export class LegalGroundsDto {
  @ApiProperty({ example: 'LAW_2026' })
  regime: string;

  @ApiProperty({ type: TextDto, description: 'The law whose articles these are.' })
  law: TextDto;

  @ApiProperty({
    description: 'The articles are those of the regime itself, not of the one before.',
  })
  isOwn: boolean;

  @ApiProperty({ type: [LegalGroundDto] })
  items: readonly LegalGroundDto[];
}
