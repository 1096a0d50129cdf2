import type { SignedInPerson } from '@minhbach/identity';
import { Lawsuits, Reopenings } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { JudgmentDto, NewLawsuitDto } from './lawsuits.dto.js';
import { RequestActDto, ReopeningDto } from './request-acts.dto.js';
import { RequestActs } from './request-acts.service.js';

/** What brings a request that is over back to life: its late supplement, and the courts. */
@ApiTags('requests')
@ApiConflictResponse({ description: 'Not in the state in which the request is.' })
@Controller('requests/:key')
export class RemediesController {
  constructor(
    private readonly reopenings: Reopenings,
    private readonly lawsuits: Lawsuits,
    private readonly acts: RequestActs,
  ) {}

  @Post('reopening')
  @HttpCode(200)
  @Access('request.reopen')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Supplement a request that lapsed: it goes on as a case of its own' })
  @ApiOkResponse({ type: RequestActDto })
  async reopen(
    @KeyParam() key: Key,
    @Body() { supplement }: ReopeningDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.reopen', async (after) =>
      this.reopenings.reopen(String(key), supplement, person, after),
    );
  }

  @Post('lawsuits')
  @HttpCode(200)
  @Access('request.record-lawsuit')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Record that a court took up a suit about the request' })
  @ApiOkResponse({ type: RequestActDto })
  async sue(
    @KeyParam() key: Key,
    @Body() { complaintLevel, court, caseNumber, acceptedOn }: NewLawsuitDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    const suit = { complaintLevel, court, caseNumber, acceptedOn };
    return this.acts.act(call, key, person, 'request.record-lawsuit', async (after) =>
      this.lawsuits.record(String(key), suit, person, after),
    );
  }

  @Post('lawsuits/judgment')
  @HttpCode(200)
  @Access('request.record-lawsuit')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Record how the suit ended; an order reopens the request' })
  @ApiOkResponse({ type: RequestActDto })
  async judge(
    @KeyParam() key: Key,
    @Body() { outcome, judgment, effectiveOn, summary }: JudgmentDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    const closing = { outcome, judgment, effectiveOn, summary };
    return this.acts.act(call, key, person, 'request.record-lawsuit', async (after) =>
      this.lawsuits.close(String(key), closing, person, after),
    );
  }
}
