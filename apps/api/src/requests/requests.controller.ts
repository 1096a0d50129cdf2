import type { SignedInPerson } from '@minhbach/identity';
import { Standings, type DueStanding } from '@minhbach/legal-time';
import { RequestQueries, RequestService, RequestWatches } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
import { dropDraft } from '../drafts/drafts.service.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { PersonNames } from '../people/person-names.service.js';
import { TaskFactsService } from '../tasks/task-facts.service.js';
import { peopleIn } from './request-parts-view.js';
import { requestDto, requestSummaryDto } from './request-view.js';
import { refuseBeyondAllowance, tooManySubmitted } from './refuse-beyond-allowance.js';
import { RequestDto, RequestPageDto } from './request.dto.js';
import { RequestsQuery } from './requests-query.dto.js';
import { SubmitRequestDto, SubmittedRequestDto } from './submit-request.dto.js';
import { VisibleRequests } from './visible-requests.service.js';

@ApiTags('requests')
@Controller('requests')
export class RequestsController {
  constructor(
    private readonly requests: RequestQueries,
    private readonly service: RequestService,
    private readonly visible: VisibleRequests,
    private readonly standings: Standings,
    private readonly facts: TaskFactsService,
    private readonly names: PersonNames,
    private readonly watches: RequestWatches,
    private readonly idempotency: Idempotency,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  @Post()
  @Access('request.submit')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Ask for information' })
  @ApiCreatedResponse({ type: SubmittedRequestDto })
  @ApiTooManyRequestsResponse({ description: tooManySubmitted })
  async submit(
    @Body() { channel = 'network', ...submission }: SubmitRequestDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<SubmittedRequestDto> {
    return this.idempotency.onceInWork<SubmittedRequestDto>(call, async (give) =>
      this.service.submit({ ...submission, channel }, person, async (tx, { key, code }) => {
        const submittedAt = tx.now.toISOString();
        await give(tx, { key, code, href: `/api/requests/${key}`, submittedAt });
        await refuseBeyondAllowance(tx, person, this.options);
        await dropDraft(tx, person.id, 'request');
      }),
    );
  }

  @Get()
  @Access('request.list')
  @ApiOperation({ summary: 'The requests that I may see, the newest first' })
  @ApiOkResponse({ type: RequestPageDto })
  async list(
    @Query() query: RequestsQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<RequestPageDto> {
    const { agency, batch, view, ...filter } = query;
    const { items, next } = await this.requests.list({
      ...(await this.visible.scopeOf(person, view, agency)),
      ...(batch !== undefined && { batchKey: batch }),
      ...filter,
    });
    const dues = await this.dues(items);
    return {
      items: items.map((item) => requestSummaryDto(item, dues.get(item.key) ?? null)),
      next,
    };
  }

  @Get(':key')
  @Access('request.read')
  @ApiOperation({ summary: 'One request, its state, and what I may do with it' })
  @ApiOkResponse({ type: RequestDto })
  @ApiNotFoundResponse()
  async read(@KeyParam() key: Key, @CurrentPerson() person: SignedInPerson): Promise<RequestDto> {
    const request = await this.visible.open(key, person, 'request.read');
    const [dues, factsOf, nameOf, watching] = await Promise.all([
      this.dues([request.view]),
      this.facts.of(request.tasks),
      this.names.of(peopleIn(request.view)),
      request.may('request.watch') && this.watches.isWatching(request.view.key, person.id),
    ]);
    const due = dues.get(request.view.key) ?? null;
    return requestDto(request, person, due, factsOf, nameOf, watching);
  }

  private dues(requests: readonly { key: string }[]): Promise<ReadonlyMap<string, DueStanding>> {
    return this.standings.ofClocks(
      'information-request',
      requests.map(({ key }) => key),
    );
  }
}
