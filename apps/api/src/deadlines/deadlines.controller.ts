import {
  CalendarRangeError,
  legalLimit,
  legalRegimes,
  localDateOf,
  regimeOn,
} from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { invalid, type Problem } from '../problems/problem.js';
import { DeadlinePreviewDto, DeadlinePreviewQuery } from './deadline-preview.dto.js';

@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(
    private readonly legalTime: LegalTimeService,
    private readonly clock: Clock,
  ) {}

  @Get('preview')
  @Access('deadline.preview')
  @ApiOperation({ summary: 'When an answer would be due if a valid request were sent, day by day' })
  @ApiOkResponse({ type: DeadlinePreviewDto })
  async preview(@Query() query: DeadlinePreviewQuery): Promise<DeadlinePreviewDto> {
    const { channel, complexity } = query;
    const sentOn = query.sentOn ?? localDateOf(await this.clock.now());
    const regime = regimeOn(sentOn, legalRegimes);
    const row = regime && legalLimit(regime, channel, complexity);
    if (!row) throw outsideOfTheLaw();
    try {
      const deadline = await this.legalTime.dueIfSentOn(sentOn, row.limit);
      return { ...deadline, limitSource: row.source, limitVerified: row.verified };
    } catch (error) {
      throw error instanceof CalendarRangeError ? outsideOfTheLaw() : error;
    }
  }
}

function outsideOfTheLaw(): Problem {
  const message = {
    vi: 'Ngày này nằm ngoài phạm vi lịch làm việc và các luật mà hệ thống có.',
    en: 'is outside of the working calendar and the laws that the service knows',
  };
  return invalid([{ pointer: '/sentOn', code: 'out-of-range', message }]);
}
