import type { SignedInPerson } from '@minhbach/identity';
import { Counter } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import {
  TakenInAnswerDto,
  TakenInComplaintDto,
  TakenInDto,
  TakenInWithdrawalDto,
} from './counter.dto.js';
import { receiptOf } from './receipt-of.js';
import { RequestActDto } from './request-acts.dto.js';
import { RequestActs } from './request-acts.service.js';

/** What reception enters for a requester who did not come through the portal, with the day on which it came. */
@ApiTags('requests')
@ApiConflictResponse({ description: 'Not in the state in which the request is.' })
@Controller('requests/:key/intakes')
export class TakenInController {
  constructor(
    private readonly counter: Counter,
    private readonly acts: RequestActs,
  ) {}

  @Post('confirmation')
  @HttpCode(200)
  @Access('request.take-in')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Record that the requester confirmed what an officer wrote down' })
  @ApiOkResponse({ type: RequestActDto })
  async confirm(
    @KeyParam() key: Key,
    @Body() { receipt }: TakenInDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.take-in', async (after) =>
      this.counter.confirm(String(key), receiptOf(receipt), person, after),
    );
  }

  @Post('supplement')
  @HttpCode(200)
  @Access('request.take-in')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Take in what the agency asked to have supplemented' })
  @ApiOkResponse({ type: RequestActDto })
  async supplement(
    @KeyParam() key: Key,
    @Body() { receipt, answer }: TakenInAnswerDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.take-in', async (after) =>
      this.counter.supplement(String(key), answer, receiptOf(receipt), person, after),
    );
  }

  @Post('clarification')
  @HttpCode(200)
  @Access('request.take-in')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Take in the answer to what the handler asked' })
  @ApiOkResponse({ type: RequestActDto })
  async clarify(
    @KeyParam() key: Key,
    @Body() { receipt, answer }: TakenInAnswerDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.take-in', async (after) =>
      this.counter.clarify(String(key), answer, receiptOf(receipt), person, after),
    );
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Access('request.take-in')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Take in a withdrawal: it ends the request today' })
  @ApiOkResponse({ type: RequestActDto })
  async withdraw(
    @KeyParam() key: Key,
    @Body() { receipt, reason }: TakenInWithdrawalDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.take-in', async (after) =>
      this.counter.withdraw(String(key), reason, receiptOf(receipt), person, after),
    );
  }

  @Post('complaint')
  @HttpCode(200)
  @Access('request.take-in')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Take in a complaint: in time by the day on which it came' })
  @ApiOkResponse({ type: RequestActDto })
  async complain(
    @KeyParam() key: Key,
    @Body() { receipt, content }: TakenInComplaintDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.take-in', async (after) =>
      this.counter.complain(String(key), content, receiptOf(receipt), person, after),
    );
  }
}
