import type { SignedInPerson } from '@minhbach/identity';
import { ReceiptHandovers } from '@minhbach/requests';
import type { Key } from '@minhbach/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { KeyParam } from '../boundary/key-param.js';
import { Call, IdempotencyKey, type IdempotentCall } from '../idempotency/idempotent-call.js';
import { HandOverReceiptDto } from './counter.dto.js';
import { RequestActDto } from './request-acts.dto.js';
import { RequestActs } from './request-acts.service.js';

@ApiTags('requests')
@Controller('requests/:key')
export class ReceiptHandoverController {
  constructor(
    private readonly receipts: ReceiptHandovers,
    private readonly acts: RequestActs,
  ) {}

  @Post('receipt-handover')
  @HttpCode(200)
  @Access('request.hand-over-receipt')
  @IdempotencyKey('required')
  @ApiOperation({ summary: 'Record that the receipt (form 02) was given at the desk, to whom' })
  @ApiOkResponse({ type: RequestActDto })
  async handOver(
    @KeyParam() key: Key,
    @Body() { receiver }: HandOverReceiptDto,
    @CurrentPerson() person: SignedInPerson,
    @Call() call: IdempotentCall,
  ): Promise<RequestActDto> {
    return this.acts.act(call, key, person, 'request.hand-over-receipt', async (after) =>
      this.receipts.record(String(key), receiver, person, after),
    );
  }
}
