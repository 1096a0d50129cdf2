import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { CalendarOpening } from '@minhbach/duties';
import type { SignedInPerson } from '@minhbach/identity';
import { readableBy, reviewCalendar, UnitReviews } from '@minhbach/reviews';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { notFound } from '../problems/problem.js';
import { ReviewParts } from './review-parts.service.js';
import { unitReviewDto } from './unit-review-view.js';
import {
  OpenedUnitReviewsDto,
  OpenUnitReviewsDto,
  UnitReviewDetailDto,
  UnitReviewListDto,
  UnitReviewsQuery,
} from './unit-review.dto.js';

/** The Centre's reviews of units, and what became of their findings. */
@ApiTags('duties')
@Controller('unit-reviews')
export class UnitReviewsController {
  constructor(
    private readonly reviews: UnitReviews,
    private readonly parts: ReviewParts,
    private readonly opening: CalendarOpening,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('duty.follow')
  @ApiOperation({ summary: 'The reviews of a period that one may read, and how each stands' })
  @ApiOkResponse({ type: UnitReviewListDto })
  async list(
    @Query() query: UnitReviewsQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<UnitReviewListDto> {
    const periods = await this.reviews.periods();
    const period = query.period ?? periods[0] ?? null;
    const items = period === null ? [] : await this.reviews.of(period, await this.today());
    const readable = items.filter((item) => readableBy(person, item) !== null);
    return { periods, period, items: readable.map(unitReviewDto) };
  }

  @Get(':key')
  @Access('duty.follow')
  @ApiOperation({ summary: 'One review: conclusions, findings and what became of them' })
  @ApiOkResponse({ type: UnitReviewDetailDto })
  @ApiNotFoundResponse()
  async read(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<UnitReviewDetailDto> {
    const today = await this.today();
    const review = await this.reviews.read(String(key), today);
    const readable = review && readableBy(person, review);
    if (!review || !readable) throw notFound();
    return this.parts.of(review, readable, today);
  }

  @Post()
  @Access('duty.open')
  @IdempotencyKey('optional')
  @ApiOperation({ summary: 'Open the reviews of what ended on a day, as the timer does' })
  @ApiCreatedResponse({ type: OpenedUnitReviewsDto })
  @ApiUnprocessableEntityResponse({ description: 'The day is not over, or no period ended on it.' })
  async open(
    @Body() { endedOn }: OpenUnitReviewsDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<OpenedUnitReviewsDto> {
    return this.idempotency.onceInWork<OpenedUnitReviewsDto>(call, (give) =>
      this.opening.open(reviewCalendar, endedOn, person, (tx, periods) => give(tx, { periods })),
    );
  }

  private async today(): Promise<string> {
    return localDateOf(await this.clock.now());
  }
}
