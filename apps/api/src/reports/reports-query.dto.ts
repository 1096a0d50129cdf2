import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches } from 'class-validator';
import { PageQuery } from '../boundary/page-query.dto.js';

const period = /^20\d{2}-(?:0[1-9]|1[0-2])$/;

export class ReportsQuery extends PageQuery {
  @ApiPropertyOptional({ example: '2026-10' })
  @IsOptional()
  @IsString()
  @Matches(period)
  period?: string;
}

export class OpenReportDto {
  @ApiProperty({ example: '2026-10', description: 'A month that is over.' })
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
