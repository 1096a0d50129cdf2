import type { SignedInPerson } from '@minhbach/identity';
import { BatchOperations, type Key } from '@minhbach/runtime';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { PageQuery } from '../boundary/page-query.dto.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { notFound } from '../problems/problem.js';
import { batchActionOf, batchDto, failureDto } from './batch-action.js';
import { BatchDto, BatchFailurePageDto, BatchPageDto, StartBatchDto } from './batch.dto.js';
import { filterOf } from './instance-filter.dto.js';

@ApiTags('operations')
@Controller('batch-operations')
export class BatchesController {
  constructor(
    private readonly batches: BatchOperations,
    private readonly idempotency: Idempotency,
  ) {}

  @Post()
  @Access('process.operate')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Do something to all instances that a filter finds' })
  @ApiCreatedResponse({ type: BatchDto })
  async start(
    @Body() body: StartBatchDto,
    @CurrentPerson() { id: actor }: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<BatchDto> {
    const action = batchActionOf(body);
    const filter = filterOf(body.filter);
    if (body.dryRun) return dryRun(action.type, await this.batches.count(filter));
    return this.idempotency.once<BatchDto>(call, async (remember) =>
      batchDto(
        await this.batches.create(
          { action, filter, actor },
          remember && (async (tx, batch) => remember(tx, batchDto(batch))),
        ),
      ),
    );
  }

  @Get()
  @Access('process.operate')
  @ApiOperation({ summary: 'Batch operations and how far they have come, the newest first' })
  @ApiOkResponse({ type: BatchPageDto })
  async list(@Query() { limit, after }: PageQuery): Promise<BatchPageDto> {
    const { items, next } = await this.batches.list({ limit, after });
    return { items: items.map(batchDto), next };
  }

  @Get(':key')
  @Access('process.operate')
  @ApiOperation({ summary: 'How far it has come' })
  @ApiOkResponse({ type: BatchDto })
  @ApiNotFoundResponse()
  async read(@KeyParam() key: Key): Promise<BatchDto> {
    const batch = await this.batches.read(key);
    if (!batch) throw notFound();
    return batchDto(batch);
  }

  @Get(':key/failures')
  @Access('process.operate')
  @ApiOperation({ summary: 'Instances to which it could not be done, and why' })
  @ApiOkResponse({ type: BatchFailurePageDto })
  async failures(
    @KeyParam() key: Key,
    @Query() { limit, after }: PageQuery,
  ): Promise<BatchFailurePageDto> {
    const { items, next } = await this.batches.failures(key, { limit, after });
    return { items: items.map(failureDto), next };
  }

  @Post(':key/cancellation')
  @HttpCode(200)
  @Access('process.operate')
  @ApiOperation({ summary: 'Do no more of it; what has been done stays' })
  @ApiOkResponse({ type: BatchDto })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'It has ended already.' })
  async cancel(@KeyParam() key: Key): Promise<BatchDto> {
    return batchDto(await this.batches.cancel(key));
  }
}

function dryRun(type: BatchDto['type'], total: number): BatchDto {
  const none = { pending: total, done: 0, failed: 0, createdAt: null, endedAt: null };
  return { key: null, type, status: 'dry-run', total, ...none };
}
