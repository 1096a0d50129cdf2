import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import type { SignedInPerson } from '@minhbach/identity';
import { PersonCopies, PrivacyRequests, type PrivacyRequest } from '@minhbach/privacy';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, Header, Post, Query } from '@nestjs/common';
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
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { notFound } from '../problems/problem.js';
import { refuseFaulty } from './asked-faults.js';
import {
  AskPrivacyDto,
  PersonCopyDto,
  PrivacyRequestDto,
  PrivacyRequestKeyDto,
  PrivacyRequestPageDto,
  PrivacyRequestsQuery,
} from './privacy-request.dto.js';
import { copyUntil } from './privacy-request-view.js';
import { PrivacyViews } from './privacy-views.service.js';

/** What people ask about their own data: a copy, a correction, erasure. */
@ApiTags('privacy')
@Controller('privacy-requests')
export class PrivacyRequestsController {
  constructor(
    private readonly requests: PrivacyRequests,
    private readonly copies: PersonCopies,
    private readonly views: PrivacyViews,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('privacy.ask')
  @ApiOperation({ summary: 'My own, the newest first; everybody’s for who runs the service' })
  @ApiOkResponse({ type: PrivacyRequestPageDto })
  async list(
    @Query() { limit, after }: PrivacyRequestsQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<PrivacyRequestPageDto> {
    const whose = person.role === 'admin' ? null : person.id;
    const found = await this.requests.list(whose, limit + 1, after);
    const items = found.slice(0, limit);
    const next = found.length > limit ? (items.at(-1)?.key ?? null) : null;
    return { items: await this.views.of(items, person), next };
  }

  @Get(':key')
  @Access('privacy.ask')
  @ApiOperation({ summary: 'One of them' })
  @ApiOkResponse({ type: PrivacyRequestDto })
  @ApiNotFoundResponse()
  async read(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<PrivacyRequestDto> {
    const request = await this.own(key, person, person.role === 'admin');
    const [view] = await this.views.of([request], person);
    if (!view) throw notFound();
    return view;
  }

  @Post()
  @Access('privacy.ask')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Ask for a copy, a correction or the erasure of my data' })
  @ApiCreatedResponse({ type: PrivacyRequestKeyDto })
  @ApiConflictResponse({ description: 'I have asked for the same, and it is not closed.' })
  @ApiUnprocessableEntityResponse({ description: 'Every fault at once, each at its place.' })
  async ask(
    @Body() { kind, details, correction }: AskPrivacyDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<PrivacyRequestKeyDto> {
    const asked = { kind, details, correction: correction ?? null };
    refuseFaulty(asked, person.role);
    return this.idempotency.onceInWork<PrivacyRequestKeyDto>(call, (give) =>
      this.requests.ask(asked, person.id, (tx, key) => give(tx, { key })),
    );
  }

  @Get(':key/copy')
  @Access('privacy.ask')
  @Header('cache-control', 'no-store')
  @Header('content-disposition', 'attachment; filename="du-lieu-ca-nhan.json"')
  @ApiOperation({ summary: 'The copy of my data that was granted, as it is now' })
  @ApiOkResponse({ type: PersonCopyDto })
  @ApiNotFoundResponse({ description: 'Not mine, not granted, or its time is over.' })
  async copy(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<PersonCopyDto> {
    const now = await this.clock.now();
    const until = copyUntil(await this.own(key, person, false));
    if (until === null || until < localDateOf(now)) throw notFound();
    const classes = await this.copies.of(person.id);
    return {
      madeAt: now.toISOString(),
      classes: classes.map(({ parts, ...rest }) => ({
        ...rest,
        parts: parts.map(({ name, rows }) => ({ name, rows: [...rows] })),
      })),
    };
  }

  private async own(
    key: Key,
    { id }: SignedInPerson,
    alsoOthers: boolean,
  ): Promise<PrivacyRequest> {
    const request = await this.requests.find(String(key));
    if (!request || (request.personKey !== id && !alsoOthers)) throw notFound();
    return request;
  }
}
