import { decide, type Action, type SignedInPerson } from '@minhbach/identity';
import { Standings } from '@minhbach/legal-time';
import { RequestBatches, type RequestBatchView } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
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
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { notFound } from '../problems/problem.js';
import { refuseBeyondAllowance, tooManySubmitted } from './refuse-beyond-allowance.js';
import { RequestActDto, WithdrawalDto } from './request-acts.dto.js';
import { batchDto } from './request-batch-view.js';
import { RequestBatchDto, SubmitBatchDto, SubmittedBatchDto } from './request-batch.dto.js';

@ApiTags('requests')
@Controller('request-batches')
export class RequestBatchesController {
  constructor(
    private readonly batches: RequestBatches,
    private readonly standings: Standings,
    private readonly idempotency: Idempotency,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  @Post()
  @Access('request.submit')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Ask several agencies at once' })
  @ApiCreatedResponse({ type: SubmittedBatchDto })
  @ApiTooManyRequestsResponse({ description: tooManySubmitted })
  async submit(
    @Body() { channel = 'network', ...submission }: SubmitBatchDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<SubmittedBatchDto> {
    return this.idempotency.onceInWork<SubmittedBatchDto>(call, async (give) =>
      this.batches.submit({ ...submission, channel }, person, async (tx, submitted) => {
        const { key, code } = submitted;
        const parts = submitted.parts.map((part) => ({
          ...part,
          href: `/api/requests/${part.key}`,
        }));
        const submittedAt = tx.now.toISOString();
        await give(tx, { key, code, href: `/api/request-batches/${key}`, submittedAt, parts });
        await refuseBeyondAllowance(tx, person, this.options, parts.length);
      }),
    );
  }

  @Get(':key')
  @Access('request-batch.read')
  @ApiOperation({
    summary: 'Several agencies asked at once: each part, and where the whole stands',
  })
  @ApiOkResponse({ type: RequestBatchDto })
  @ApiNotFoundResponse()
  async read(
    @KeyParam() key: Key,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<RequestBatchDto> {
    const view = await this.open(key, person, 'request-batch.read');
    const requests = view.parts.flatMap(({ request }) => request?.key ?? []);
    const dues = await this.standings.ofClocks('information-request', requests);
    return batchDto(view, person, dues);
  }

  @Post(':key/withdrawal')
  @HttpCode(200)
  @Access('request-batch.withdraw')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Withdraw every part that is still open' })
  @ApiOkResponse({ type: RequestActDto })
  @ApiConflictResponse({ description: 'No part is open any more.' })
  async withdraw(
    @KeyParam() key: Key,
    @Body() { reason }: WithdrawalDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.idempotency.onceInWork<RequestActDto>(call, async (give) => {
      await this.open(key, person, 'request-batch.withdraw');
      await this.batches.withdraw(String(key), reason, person, async (tx) =>
        give(tx, { key: String(key), at: tx.now.toISOString() }),
      );
    });
  }

  /** 404 for what is not his. */
  private async open(key: Key, person: SignedInPerson, action: Action): Promise<RequestBatchView> {
    const view = await this.batches.byKey(String(key));
    if (!view || !decide(person, action, view).allowed) throw notFound();
    return view;
  }
}
