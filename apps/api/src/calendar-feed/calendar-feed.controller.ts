import { Clock } from '@minhbach/database';
import { FeedTokens, type SignedInPerson } from '@minhbach/identity';
import { Controller, Delete, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Public } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { notFound, Problem } from '../problems/problem.js';
import { CalendarFeedDto, NewCalendarFeedDto } from './calendar-feed.dto.js';
import { DeadlinesOfPerson } from './deadlines-of-person.service.js';
import { iCalendar } from './icalendar.js';

const fileName = /^([\w-]{43})\.ics$/;

@ApiTags('notifications')
@Controller('calendar-feed')
export class CalendarFeedController {
  constructor(
    private readonly tokens: FeedTokens,
    private readonly deadlines: DeadlinesOfPerson,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('calendar-feed.use')
  @ApiOperation({ summary: 'Whether my deadlines can be read by a calendar program' })
  @ApiOkResponse({ type: CalendarFeedDto })
  async read(@CurrentPerson() { id }: SignedInPerson): Promise<CalendarFeedDto> {
    return { since: (await this.tokens.since(id))?.toISOString() ?? null };
  }

  @Post()
  @Access('calendar-feed.use')
  @ApiOperation({ summary: 'Make a new secret address; the one before ends' })
  @ApiCreatedResponse({ type: NewCalendarFeedDto })
  async renew(@CurrentPerson() { id }: SignedInPerson): Promise<NewCalendarFeedDto> {
    return { href: `/api/calendar-feed/${await this.tokens.renew(id)}.ics` };
  }

  @Delete()
  @HttpCode(204)
  @Access('calendar-feed.use')
  @ApiOperation({ summary: 'End the secret address' })
  @ApiNoContentResponse()
  async revoke(@CurrentPerson() { id }: SignedInPerson): Promise<void> {
    await this.tokens.revoke(id);
  }

  @Get(':file')
  @Public()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  @Header('referrer-policy', 'no-referrer')
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({ summary: 'The deadlines of whoever gave his secret address, `<token>.ics`' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiNotFoundResponse()
  @ApiTooManyRequestsResponse()
  async calendar(@Param('file') file: string, @Req() { ip }: FastifyRequest): Promise<string> {
    const owner = await this.tokens.ownerOf(fileName.exec(file)?.[1] ?? '', ip);
    if (owner === 'unknown') throw notFound();
    if (owner === 'too-many-attempts') {
      throw new Problem(429, owner, 'Too many failed attempts; try again in a quarter of an hour.');
    }
    const events = await this.deadlines.of(owner.personKey);
    return iCalendar('Thời hạn – Minh Bạch', events, await this.clock.now());
  }
}
