import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches } from 'class-validator';
import { PageQuery } from '../boundary/page-query.dto.js';

const period = /^20\d{2}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H1))?$/;

export class ReportsQuery extends PageQuery {
  @ApiPropertyOptional({ example: '2026-10' })
  @IsOptional()
  @IsString()
  @Matches(period)
  period?: string;
}

export class OpenReportDto {
  @ApiProperty({
    example: '2026-10',
    description: 'What is over: `2026-10`, `2026-Q4`, `2026-H1`, `2026`.',
  })
  @IsString()
  @Matches(period)
  period: string;
}

export class OpenedReportDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: '2026-10' })
  period: string;

  @ApiProperty({ example: '/api/reports/1048576' })
  href: string;
}
