import { CalendarRangeError, compileCalendar, type WorkingCalendar } from '@minhbach/calendar';
import { CalendarMissingError, CalendarPublication } from '@minhbach/legal-time';
import type { SignedInPerson } from '@minhbach/identity';
import { ReportCalendarImpact } from '@minhbach/reports';
import { CalendarChanges } from '@minhbach/requests';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { notFound } from '../problems/problem.js';
import { CalendarChangeDto, PublishCalendarDto } from './calendar-change.dto.js';
import { calendarDto, changeOf, publishedDto } from './calendar-view.js';
import { CalendarYearDto } from './calendar-year.dto.js';
import { calendarYear } from './calendar-year.js';
import {
  CalendarDto,
  CalendarPreviewDto,
  CalendarPublishedDto,
  PublishedCalendarDto,
} from './calendar.dto.js';

@ApiTags('calendars')
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly publication: CalendarPublication,
    private readonly changes: CalendarChanges,
    private readonly reports: ReportCalendarImpact,
    private readonly idempotency: Idempotency,
  ) {}

  @Get()
  @Access('calendar.read')
  @ApiOperation({ summary: 'The published versions of the working calendar, the newest first' })
  @ApiOkResponse({ type: [PublishedCalendarDto] })
  async list(): Promise<PublishedCalendarDto[]> {
    return (await this.publication.versions()).map(publishedDto);
  }

  @Get(':version')
  @Access('calendar.read')
  @ApiOperation({ summary: 'One version with all its days off and make-up days' })
  @ApiOkResponse({ type: CalendarDto })
  @ApiNotFoundResponse()
  async read(@Param('version') version: string): Promise<CalendarDto> {
    return calendarDto(await this.versionOf(version));
  }

  @Get(':version/years/:year')
  @Access('calendar.read')
  @ApiOperation({ summary: 'One year of a version, day by day' })
  @ApiOkResponse({ type: CalendarYearDto })
  @ApiNotFoundResponse()
  async year(
    @Param('version') version: string,
    @Param('year') year: string,
  ): Promise<CalendarYearDto> {
    if (!/^\d{4}$/.test(year)) throw notFound();
    const calendar = compileCalendar(await this.versionOf(version));
    try {
      return calendarYear(calendar, Number(year));
    } catch (error) {
      throw error instanceof CalendarRangeError ? notFound() : error;
    }
  }

  @Post('preview')
  @HttpCode(200)
  @Access('calendar.preview-change')
  @ApiOperation({ summary: 'Which due dates a change would move; nothing is written' })
  @ApiOkResponse({ type: CalendarPreviewDto })
  @ApiUnprocessableEntityResponse()
  async preview(@Body() body: CalendarChangeDto): Promise<CalendarPreviewDto> {
    const change = changeOf(body);
    const requests = await this.changes.preview(body.basedOn, change);
    return { ...requests, reports: await this.reports.preview(body.basedOn, change) };
  }

  @Post()
  @Access('calendar.publish')
  @IdempotencyKey('required')
  @ApiOperation({
    summary: 'Publish the next version; open requests and reports are counted anew by it',
  })
  @ApiCreatedResponse({ type: CalendarPublishedDto })
  @ApiConflictResponse({ description: 'There is a later version than the one changed.' })
  @ApiUnprocessableEntityResponse()
  async publish(
    @Body() { summary, ...change }: PublishCalendarDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<CalendarPublishedDto> {
    const reply = publishedReply(change.basedOn + 1);
    return this.idempotency.once<CalendarPublishedDto>(call, async (remember) => {
      await this.changes.publish(
        change.basedOn,
        changeOf(change),
        { actor: person.id, summary },
        remember && ((tx) => remember(tx, reply)),
      );
      return reply;
    });
  }

  private async versionOf(version: string): Promise<WorkingCalendar> {
    if (!/^\d{1,9}$/.test(version)) throw notFound();
    try {
      return await this.publication.read(Number(version));
    } catch (error) {
      throw error instanceof CalendarMissingError ? notFound() : error;
    }
  }
}

function publishedReply(version: number): CalendarPublishedDto {
  return { version, href: `/api/calendars/${String(version)}` };
}
