import type { SignedInPerson } from '@minhbach/identity';
import { channelOfArrival, Counter } from '@minhbach/requests';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { requireAccess } from '../access/require-access.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import { TakeInRequestDto } from './counter.dto.js';
import { receiptOf } from './receipt-of.js';
import { SubmittedRequestDto } from './submit-request.dto.js';

/** Requests of those who come to the office, write or call. */
@ApiTags('requests')
@Controller('intakes')
export class CounterController {
  constructor(
    private readonly counter: Counter,
    private readonly idempotency: Idempotency,
  ) {}

  @Post()
  @Access('request.take-in')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Register a request for somebody, as reception of the agency' })
  @ApiCreatedResponse({ type: SubmittedRequestDto })
  async takeIn(
    @Body() { receipt, writtenByOfficer, ...submission }: TakeInRequestDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<SubmittedRequestDto> {
    requireAccess(person, 'request.take-in', { agencyCode: submission.agencyCode });
    const received = { ...receiptOf(receipt), writtenByOfficer };
    const taken = { ...submission, channel: channelOfArrival[receipt.arrival] };
    const submittedAt = received.receivedAt.toISOString();
    return this.idempotency.onceInWork<SubmittedRequestDto>(call, async (give) =>
      this.counter.takeIn(taken, received, person, async (tx, { key, code }) =>
        give(tx, { key, code, href: `/api/requests/${key}`, submittedAt }),
      ),
    );
  }
}
